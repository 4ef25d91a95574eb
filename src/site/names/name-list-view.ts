import type { Entry } from '../../collections/entry.ts';
import { definitionOf } from '../../collections/index.ts';
import { indexPath } from '../../collections/paths.ts';
import { plainLetters } from '../../graph/latin-letters.ts';
import { capitalLetter } from '../../i18n/capitalize.ts';
import type { Words } from '../../words/index.ts';
import { compareNames } from '../../i18n/order.ts';
import { scriptName, scriptOf, scriptOfLanguage } from '../../i18n/scripts.ts';
import { compareText } from '../../problem.ts';
import { urlOf, urlOfPath } from '../addresses.ts';
import { kindWord } from '../entry/kind-word.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { markLanguage } from '../name-language.ts';

/** All names, A to Z, one alphabet after the other. */
export interface NameListView extends ListPageView {
  scripts: ScriptView[];
  /** Sources are listed on a page of their own. */
  sourcesUrl: string;
}

export interface ScriptView {
  id: string;
  label: string;
  /** Language of the letters, if the site is in another script; only the script is known. */
  language?: string;
  letters: LetterView[];
}

export interface LetterView {
  id: string;
  letter: string;
  names: NameLineView[];
}

/** A name that leads to its entry. */
export interface NameLineView {
  name: string;
  /** Language of a name that is not written as the site is. */
  language?: string;
  url: string;
  /** The title of the entry, if that is another name; else what kind of entry it is. */
  of: { title: string } | { kind: string };
}

/** Titles, aliases and native names of all entries but sources, which have an index of their own. */
export function nameListView(knowledge: Knowledge): NameListView {
  const { words } = knowledge;
  const entries = [...knowledge.graph.entries.values()].map(({ entry }) => entry);
  const lines = entries
    .filter(({ collection }) => collection !== 'sources')
    .flatMap((entry) => linesOf(knowledge, entry));
  return {
    ...listPage(knowledge, { path: indexPath, title: words.index.title, deck: words.index.deck(lines.length) }),
    scripts: groupByScript(sortLines(lines, words), knowledge),
    sourcesUrl: urlOfPath(knowledge, definitionOf('sources').base),
  };
}

function linesOf(knowledge: Knowledge, entry: Entry): NameLineView[] {
  const { key, data } = entry;
  const url = urlOf(knowledge, key);
  const lines = new Map<string, NameLineView>();
  const add = (name: string, line: Omit<NameLineView, 'name' | 'url'>) => {
    if (!lines.has(name)) lines.set(name, { name, url, ...line });
  };
  const native = 'nativeNames' in data ? data.nativeNames : {};
  add(data.title, { of: { kind: kindWord(entry, knowledge.words) } });
  for (const [language, name] of Object.entries(native)) add(name, { language, of: { title: data.title } });
  for (const alias of data.aliases) {
    const { text, language } = markLanguage(alias, native, knowledge.site.language);
    add(text, { ...(language && { language }), of: { title: data.title } });
  }
  return [...lines.values()];
}

function sortLines(lines: readonly NameLineView[], words: Words): NameLineView[] {
  return lines
    .map((line) => ({ line, start: fromFirstLetter(line.name) }))
    .sort((a, b) => compareNames(a.start, b.start, words) || compareText(a.line.url, b.line.url))
    .map(({ line }) => line);
}

function groupByScript(lines: readonly NameLineView[], { words, site }: Knowledge): ScriptView[] {
  const scripts = Map.groupBy(lines, ({ name }) => scriptOf(fromFirstLetter(name)) ?? '');
  return [...scripts].map(([script, all]) => ({
    id: `script-${script.toLowerCase() || 'none'}`,
    label: script ? scriptName(script, words) : words.index.otherSigns,
    ...(script && script !== scriptOfLanguage(site.language) && { language: `und-${script}` }),
    letters: groupByLetter(all, script, words),
  }));
}

function groupByLetter(lines: readonly NameLineView[], script: string, words: Words): LetterView[] {
  const letters = Map.groupBy(lines, ({ name }) => letterOf(fromFirstLetter(name), script, words));
  return [...letters].map(([letter, names]) => ({ id: letterId(letter), letter, names }));
}

/** The name without the quotation marks or other signs before its first letter or figure. */
export function fromFirstLetter(name: string): string {
  return /[\p{L}\p{N}].*/su.exec(name)?.[0] ?? name;
}

/** Scripts in which an accent makes no other letter. */
const withAccents: readonly string[] = ['Latn', 'Grek'];

/** The letter under which a name stands. Accents do not count in Latin and Greek; in other scripts they may make another letter. */
export function letterOf(start: string, script: string, words: Words): string {
  if (/^\p{N}/u.test(start)) return words.index.figures;
  const [letter = ''] = withAccents.includes(script) ? plainLetters(start) : start.normalize('NFC');
  return capitalLetter(letter, words);
}

/** An id in plain letters, whatever the alphabet: `letter-416` for Ж. */
export function letterId(letter: string): string {
  return `letter-${letter.codePointAt(0)!.toString(16)}`;
}
