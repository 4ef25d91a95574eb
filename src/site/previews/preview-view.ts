import { isEntryOf, type Entry } from '../../collections/entry.ts';
import { firstSentence } from '../../graph/sentence.ts';
import { formatDate } from '../../i18n/dates.ts';
import { kindWord } from '../entry/kind-word.ts';
import { eventsOf } from '../events/events-of.ts';
import { isAfterAsOf } from '../events/timeline.ts';
import type { Knowledge } from '../knowledge.ts';
import { nativeNames } from '../name-language.ts';
import { PageBuilder } from '../page-builder.ts';
import { attendance } from '../people/presence.ts';
import { searchFacts } from '../search/search-facts.ts';
import type { CertaintyView, SideView } from '../view-models.ts';

/**
 * What a small card beside a link says of the entry behind it. Each is a file of its own, loaded when a reader asks for it, and so
 * holds no more than fits into 1 kB.
 */
export interface PreviewView {
  title: string;
  side?: SideView;
  /** Its names in other languages. */
  native?: { text: string; language: string }[];
  /** What stands before the sentence: kind, date, place. */
  facts?: string[];
  certainty?: CertaintyView;
  /** One sentence that says what it is. */
  text?: string;
  /** What stands after the sentence: in how many events, and when last. */
  seen?: string[];
}

export function previewView(knowledge: Knowledge, entry: Entry): PreviewView {
  const page = new PageBuilder(knowledge);
  const side = 'side' in entry.data ? page.side(entry.data.side) : undefined;
  const native = 'nativeNames' in entry.data ? nativeNames(entry as NamedEntry, knowledge.words) : [];
  const facts = factsOf(knowledge, entry);
  const certainty = certaintyOf(page, entry);
  const text = textOf(knowledge, entry);
  const seen = seenOf(knowledge, entry);
  return {
    title: entry.data.title,
    ...(side && { side }),
    ...(native.length > 0 && { native: native.map(({ text, language }) => ({ text, language: language! })) }),
    ...(facts.length > 0 && { facts }),
    ...(certainty && { certainty }),
    ...(text && { text }),
    ...(seen.length > 0 && { seen }),
  };
}

type NamedEntry = Parameters<typeof nativeNames>[0];

function textOf({ graph }: Knowledge, { key, data }: Entry): string | undefined {
  return 'summary' in data ? data.summary : firstSentence(graph, key);
}

/** A person is known by side and name; all else says first what it is, or when and where. */
function factsOf(knowledge: Knowledge, entry: Entry): string[] {
  const { note, place } = searchFacts(knowledge, entry);
  const { words } = knowledge;
  if (isEntryOf(entry, 'people')) return [];
  if (isEntryOf(entry, 'organizations') || isEntryOf(entry, 'claims')) return [kindWord(entry, words)];
  if (!isEntryOf(entry, 'events')) return listTexts(kindWord(entry, words), note);
  return listTexts(note, place?.short, isAfterAsOf(knowledge, entry) ? words.entry.afterAsOf : undefined);
}

function listTexts(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}

function certaintyOf(page: PageBuilder, entry: Entry): CertaintyView | undefined {
  if (isEntryOf(entry, 'events')) return page.certainty(entry.data.confidence);
  return isEntryOf(entry, 'claims') ? page.certainty(entry.data.status) : undefined;
}

function seenOf(knowledge: Knowledge, { collection, key }: Entry): string[] {
  if (collection !== 'people' && collection !== 'organizations') return [];
  const { words } = knowledge;
  const { events } = eventsOf(knowledge, key);
  const last = attendance(knowledge)
    .gatheringsOf(key)
    .findLast(({ presences }) => !presences.get(key)!.remote);
  return [
    ...(events.length > 0 ? [words.person.inEvents(words.numbers.events(events.length))] : []),
    ...(last ? [words.preview.lastSeen(formatDate(last.event.data.date, words))] : []),
  ];
}
