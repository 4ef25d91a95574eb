import { element, link } from '../browser/dom.ts';
import { fillWords } from '../browser/words.ts';
import { markedText, sideMark } from './elements.ts';
import type { FoundEntry } from './found-entries.ts';
import { markWords } from './mark-words.ts';
import type { SearchWords } from './words.ts';

/** A group of options of the dialog under a heading. */
export function optionGroup(heading: string, options: readonly HTMLElement[]): HTMLElement {
  const label = element('p', heading, 'kicker');
  // The name of the group says it; a list box has no other content than options.
  label.role = 'presentation';
  const group = element('div');
  group.role = 'group';
  group.ariaLabel = heading;
  group.append(label, ...options);
  return group;
}

/** An entry as an option: title, alias or excerpt, kind, date or role. Everything is set as text. */
export function entryOption(found: FoundEntry, marked: string, words: SearchWords): HTMLElement {
  const title = element('b');
  title.append(...markedText(markWords(found.title, marked, words.smallWords)));
  const node = option(found.url);
  node.append(title);
  if (found.alias) node.append(' ', element('small', fillWords(words.matchedName, { name: found.alias })));
  if (found.excerpt) {
    const excerpt = element('span', '', 'excerpt');
    excerpt.append(...markedText(found.excerpt));
    node.append(' ', excerpt);
  }
  const facts = element('span', '', 'meta');
  for (const fact of [found.kind, found.note]) if (fact) facts.append(element('span', fact), ' ');
  facts.append(...found.sides.map(sideMark));
  node.append(' ', facts);
  return node;
}

/** The way to the page of all results. */
export function allOption(url: string, query: string, words: SearchWords): HTMLElement {
  const node = option(url);
  node.append(element('b', fillWords(words.allResults, { query })));
  return node;
}

function option(url: string): HTMLAnchorElement {
  const node = link(url);
  node.role = 'option';
  // Focus stays in the field; the arrow keys lead here.
  node.tabIndex = -1;
  return node;
}
