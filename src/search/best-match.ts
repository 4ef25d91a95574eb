import { element, headingLink } from './elements.ts';
import type { NameMatch } from './match-names.ts';
import type { SearchWords } from './words.ts';

/** How many other names a card shows. */
const shownNames = 8;

/** The card of the entry that the query names, under a rule in the colour of its side. */
export function bestMatch({ entry, name }: NameMatch, words: SearchWords): HTMLElement {
  const kicker = element('p', '', 'kicker');
  if (entry.side) kicker.append(element('span', entry.side.label, `side s${entry.side.number}`), ' · ');
  kicker.append(entry.kind);
  const text = element('div');
  text.append(kicker, headingLink('h2', entry.url, entry.title));
  if (entry.note) text.append(element('p', entry.note));

  const card = element('li', '', entry.side ? `entity s${entry.side.number}` : 'entity');
  card.append(text);
  if (entry.names.length > 0) card.append(otherNames(entry.names, name, words));
  return card;
}

function otherNames(names: readonly string[], matched: string, words: SearchWords): HTMLElement {
  const first = names.includes(matched) ? [matched] : [];
  const shown = [...first, ...names.filter((name) => name !== matched)].slice(0, shownNames);
  const value = element('dd');
  for (const [place, name] of shown.entries()) {
    if (place > 0) value.append(', ');
    value.append(name === matched ? element('b', name) : name);
  }
  const group = element('div');
  group.append(element('dt', words.alsoWritten), value);
  const list = element('dl');
  list.append(group);
  return list;
}
