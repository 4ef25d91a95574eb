import { element, link } from '../browser/dom.ts';
import { fillWords } from '../browser/words.ts';
import { factLine, markedText } from './elements.ts';
import type { FoundEntry } from './found-entries.ts';
import { markWords } from './mark-words.ts';
import type { SearchWords } from './words.ts';

/** A result in the list: title, an excerpt with what was looked for marked, kind, date or role, sides. Everything is set as text. */
export function resultItem(found: FoundEntry, marked: string, words: SearchWords): HTMLElement {
  const title = link(found.url);
  title.append(...markedText(markWords(found.title, marked, words.smallWords)));
  const heading = element('h3', '', 'plain');
  heading.append(title);
  const item = element('li');
  item.append(heading);
  if (found.alias) item.append(aliasLine(found.alias, words));
  if (found.excerpt) item.append(excerptLine(found.excerpt));
  item.append(factLine([found.kind, found.note], found.sides));
  return item;
}

/** By which other name an entry was found. */
function aliasLine(alias: string, words: SearchWords): HTMLElement {
  return element('p', fillWords(words.matchedName, { name: alias }), 'alias');
}

function excerptLine(parts: NonNullable<FoundEntry['excerpt']>): HTMLElement {
  const line = element('p');
  line.append(...markedText(parts));
  return line;
}
