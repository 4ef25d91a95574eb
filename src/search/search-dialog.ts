import type { SearchSettings } from '../site/search-settings.ts';
import { Combobox } from './combobox.ts';
import { dialogParts } from './dialog-parts.ts';
import { describeAnswer } from './describe-answer.ts';
import { InstantSearch, type InstantAnswer } from './instant-search.ts';
import { loadNames } from './load-names.ts';
import { allOption, entryOption, optionGroup } from './option-groups.ts';
import { loadPagefind } from './pagefind.ts';
import { formatQueryState, readQueryState } from './query-state.ts';
import { fillWords } from './words.ts';

/** The dialog, once it is built. */
let built: { dialog: HTMLDialogElement; input: HTMLInputElement; base: string } | undefined;

/** Loads what the dialog needs to be shown, and begins to load the names. Rejects if the site cannot be reached. */
export async function prepare(searchUrl: string): Promise<void> {
  if (built) return;
  const response = await fetch(`${searchUrl}settings.json`);
  if (!response.ok) throw new Error(`The settings of the search did not load: ${response.status}.`);
  const settings = (await response.json()) as SearchSettings;
  loadNames(settings.base).catch(() => undefined);
  built = buildDialog(searchUrl, settings);
}

/** Opens the dialog over the page, with what was written in the box. When it closes, focus is again where it was. */
export function open(box: HTMLInputElement): void {
  if (!built || built.dialog.open) return;
  const { dialog, input, base } = built;
  // The texts are searched later than the names, and their program is larger.
  loadPagefind(base).catch(() => undefined);
  dialog.showModal();
  if (box.value) {
    input.value = box.value;
    box.value = '';
    input.dispatchEvent(new Event('input'));
  }
  input.focus();
}

function buildDialog(searchUrl: string, settings: SearchSettings): NonNullable<typeof built> {
  const { base, words } = settings;
  const { dialog, input, list, status, fallback } = dialogParts(searchUrl, settings);
  const combobox = new Combobox(input, list);
  const search = new InstantSearch(settings, (answer) => {
    combobox.show(optionGroups(answer, searchUrl, settings));
    const { message, isFailure } = describeAnswer(answer, words, document.documentElement.lang);
    status.textContent = message;
    status.classList.toggle('visually-hidden', !isFailure);
    fallback.hidden = !isFailure;
  });
  input.addEventListener('input', () => void search.look(input.value.trim()));
  document.body.append(dialog);
  return { dialog, input, base };
}

function optionGroups(answer: InstantAnswer, searchUrl: string, { words }: SearchSettings): HTMLElement[] {
  const { query, corrected, named, inText } = answer;
  const optionsOf = (entries: typeof named) => entries.map((entry) => entryOption(entry, query, words));
  const heading = corrected ? fillWords(words.corrected, { query: corrected }) : words.names;
  const groups = [
    ...(named.length > 0 ? [optionGroup(heading, optionsOf(named))] : []),
    ...(inText.length > 0 ? [optionGroup(words.texts, optionsOf(inText))] : []),
  ];
  if (groups.length > 0)
    groups.push(
      allOption(searchUrl + formatQueryState(readQueryState(`?q=${encodeURIComponent(query)}`)), query, words),
    );
  return groups;
}
