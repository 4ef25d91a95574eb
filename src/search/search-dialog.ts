import { fetchJson } from '../browser/fetch-json.ts';
import { fillWords } from '../browser/words.ts';
import type { SearchSettings } from '../site/search/search-settings.ts';
import { Combobox } from './combobox.ts';
import { describeAnswer } from './describe-answer.ts';
import { dialogParts } from './dialog-parts.ts';
import type { FoundEntry } from './found-entries.ts';
import { InstantSearch, type InstantAnswer } from './instant-search.ts';
import { loadNames } from './load-names.ts';
import { loadStyles } from './load-styles.ts';
import { allOption, entryOption, optionGroup } from './option-groups.ts';
import { loadPagefind } from './pagefind.ts';
import { formatQueryState, plainState } from './query-state.ts';
import type { SearchWords } from './words.ts';

/** The dialog, once it is built. */
let built: { dialog: HTMLDialogElement; input: HTMLInputElement; base: string } | undefined;

/** Loads what the dialog needs to be shown, and begins to load the names. Rejects if the site cannot be reached. */
export async function prepare(searchUrl: string): Promise<void> {
  if (built) return;
  void loadStyles();
  const settings = await fetchJson<SearchSettings>(`${searchUrl}settings.json`);
  loadNames(settings.base).catch(() => undefined);
  await loadStyles();
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

/** Names, or what the reader may have meant, then texts, then the way to all results. */
function optionGroups(answer: InstantAnswer, searchUrl: string, { words }: SearchSettings): HTMLElement[] {
  const { query, corrected, named, inText, suggested, texts } = answer;
  const heading = corrected ? fillWords(words.corrected, { query: corrected }) : words.names;
  const shown = [
    { heading, entries: named },
    { heading: words.texts, entries: inText },
  ];
  const near = { heading: words.suggested, entries: texts === 'done' ? suggested : [] };
  const groups = [near, ...shown]
    .filter(({ entries }) => entries.length > 0)
    .map((group) => entryGroup(group, answer, words));
  if (named.length + inText.length > 0)
    groups.push(allOption(searchUrl + formatQueryState(plainState(query)), query, words));
  return groups;
}

function entryGroup(
  { heading, entries }: { heading: string; entries: readonly FoundEntry[] },
  { marked }: InstantAnswer,
  words: SearchWords,
): HTMLElement {
  return optionGroup(
    heading,
    entries.map((entry) => entryOption(entry, marked, words)),
  );
}
