import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { singularOf } from '../src/authoring/collection-word.ts';
import type { EntryWish } from '../src/authoring/draft-fields.ts';
import { nextFreeId, suggestEntryId } from '../src/authoring/entry-id.ts';
import { isTakenIn } from '../src/authoring/new-entry.ts';
import { listQuestions, type Question } from '../src/authoring/questions.ts';
import { collectionNames, parseEntryId, type CollectionName } from '../src/collections/ids.ts';
import type { Content } from '../src/collections/read-content.ts';

/** What the command line said of an entry. */
export type PartialWish = Pick<EntryWish, 'fields'> & Partial<EntryWish>;

/** Asks at the terminal for what is missing. Ctrl-C ends the program without writing anything. */
export async function askForEntry(content: Content, given: PartialWish): Promise<EntryWish> {
  intro('A new entry');
  const collection = given.collection ?? (await askForCollection());
  const questions = listQuestions(collection, content.site);
  const title =
    given.title ??
    (await askForText(
      'Title',
      questions.find(({ field }) => field === 'title'),
    ));
  const fields: Record<string, string> = { ...given.fields };
  for (const question of questions) {
    if (question.field === 'title' || fields[question.field] !== undefined) continue;
    const answer = await askForField(question);
    if (answer) fields[question.field] = answer;
  }
  const id = given.id ?? (await askForId(content, collection, title));
  return { collection, title, id, fields };
}

async function askForCollection(): Promise<CollectionName> {
  const options = collectionNames.map((value) => ({ value, label: singularOf(value) }));
  return unlessCancelled(await select({ message: 'What is it?', options }));
}

async function askForField(question: Question): Promise<string> {
  const { field, description, choices, required } = question;
  const message = description ? `${field}: ${description}` : field;
  if (!choices || choices.length === 0) return askForText(message, question);
  const options = choices.map(({ value, label }) => ({ value, label }));
  return unlessCancelled(
    await select({ message, options: required ? options : [{ value: '', label: 'none' }, ...options] }),
  );
}

async function askForText(message: string, question: Question | undefined): Promise<string> {
  return unlessCancelled(await text({ message, validate: (answer = '') => question?.findFault(answer) }));
}

/** The id that the title suggests; if it is taken, asks for another and offers the next free one. */
async function askForId(content: Content, collection: CollectionName, title: string): Promise<string> {
  const isTaken = isTakenIn(content, collection);
  const suggested = suggestEntryId(title);
  if (suggested && !isTaken(suggested)) return suggested;
  const initialValue = suggested && nextFreeId(suggested, isTaken);
  const validate = (answer = '') => {
    if (!parseEntryId(answer)) return 'An id has letters a to z, digits and hyphens, 80 at most.';
    return isTaken(answer) ? 'Another entry has or had this id.' : undefined;
  };
  return unlessCancelled(
    await text({
      message: 'id: The name of the file, and part of the address.',
      ...(initialValue && { initialValue }),
      validate,
    }),
  );
}

function unlessCancelled<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
  cancel('Nothing was written.');
  process.exit(1);
}
