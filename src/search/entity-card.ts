import { element, link } from '../browser/dom.ts';
import { fillWords } from '../browser/words.ts';
import type { SearchSettings } from '../site/search/search-settings.ts';
import { hasPage, type NameMatch } from './answer.ts';
import { connectionsPicture } from './connections-picture.ts';
import { markedText, sideMark } from './elements.ts';
import { loadDetails, type EntryDetails } from './entry-details.ts';
import { markWords } from './mark-words.ts';
import type { SearchWords } from './words.ts';

/** A title of more letters than this is a headline, and is set smaller than a name. */
const longTitle = 32;

/** How many other names a card shows. */
const shownNames = 6;

/**
 * The card of the entry that the query names, under a rule in the colour of its side. What its page says at the top, and to what it
 * is connected, is added once the page has been read.
 */
export function entityCard({ entry, name }: NameMatch, marked: string, settings: SearchSettings): HTMLElement {
  const { words } = settings;
  const note = element('p', entry.note, 'role');
  const text = element('div');
  text.append(kicker(entry), heading(entry, marked, words), note);
  if (!entry.title.includes(name)) text.append(element('p', fillWords(words.matchedName, { name }), 'alias'));
  const facts = element('dl');
  const card = element('li', '', entry.side ? `entity s${entry.side.number}` : 'entity');
  card.append(text, facts);
  if (hasPage(entry)) {
    const details = loadDetails(entry.url, settings).catch(() => undefined);
    void details.then((found) => {
      if (found) addDetails({ text, note, facts }, found, words);
      if (!found?.facts.length) addOtherNames(facts, entry.names, name, words);
    });
  } else addOtherNames(facts, entry.names, name, words);
  return card;
}

function kicker({ side, kind }: NameMatch['entry']): HTMLElement {
  const line = element('p', '', 'kicker');
  if (side) line.append(sideMark(side), ' · ');
  line.append(kind);
  return line;
}

function heading({ url, title }: NameMatch['entry'], marked: string, { smallWords }: SearchWords): HTMLElement {
  const node = element('h2', '', title.length > longTitle ? 'plain long' : 'plain');
  const target = link(url);
  target.append(...markedText(markWords(title, marked, smallWords)));
  node.append(target);
  return node;
}

function addDetails(
  { text, note, facts }: { text: HTMLElement; note: HTMLElement; facts: HTMLElement },
  details: EntryDetails,
  words: SearchWords,
): void {
  if (details.nativeNames.length > 0) text.querySelector('h2')!.after(nativeNames(details.nativeNames));
  if (details.summary) note.after(element('p', details.summary));
  // A summary often begins with the role.
  note.hidden = details.summary.startsWith(note.textContent);
  for (const { name, value } of details.facts) facts.append(factGroup(name, value));
  if (details.connections.length > 0) text.append(connectionsPicture(words.connectedWith, details.connections));
}

function nativeNames(names: EntryDetails['nativeNames']): HTMLElement {
  const line = element('p', '', 'native');
  for (const [place, { text, language }] of names.entries()) {
    const name = element('span', text);
    name.lang = language;
    if (place > 0) line.append(' · ');
    line.append(name);
  }
  return line;
}

function addOtherNames(facts: HTMLElement, names: readonly string[], matched: string, words: SearchWords): void {
  const first = names.includes(matched) ? [matched] : [];
  const shown = [...first, ...names.filter((name) => name !== matched)].slice(0, shownNames);
  if (shown.length > 0) facts.append(factGroup(words.alsoWritten, shown.join(', ')));
}

function factGroup(name: string, value: string): HTMLElement {
  const group = element('div');
  group.append(element('dt', name), element('dd', value));
  return group;
}
