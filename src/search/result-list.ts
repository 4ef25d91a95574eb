import { bestMatch } from './best-match.ts';
import { element, factLine, headingLink } from './elements.ts';
import { parseExcerpt } from './excerpt.ts';
import type { NameMatch } from './match-names.ts';
import type { PagefindPage } from './pagefind.ts';
import { fillWords, type SearchWords } from './words.ts';

/** Shows what was found: the best name as a card, other names, then pages by their text, each page once. Everything is set as text. */
export function showResults(
  list: HTMLElement,
  { names, pages }: { names: readonly NameMatch[]; pages: readonly PagefindPage[] },
  words: SearchWords,
): void {
  const [best, ...others] = names;
  list.replaceChildren(
    ...(best ? [bestMatch(best, words)] : []),
    ...others.map((match) => nameItem(match, words)),
    ...pages.map(pageItem),
  );
}

function nameItem({ entry, name }: NameMatch, words: SearchWords): HTMLElement {
  const item = element('li');
  item.append(headingLink('h3', entry.url, entry.title));
  if (name !== entry.title) item.append(element('p', fillWords(words.matchedName, { name })));
  item.append(factLine([entry.kind, entry.note], entry.side));
  return item;
}

function pageItem({ url, excerpt, meta }: PagefindPage): HTMLElement {
  const text = element('p');
  for (const { text: piece, marked } of parseExcerpt(excerpt)) text.append(marked ? element('mark', piece) : piece);
  const item = element('li');
  item.append(headingLink('h3', url, meta.title ?? url), text, factLine([meta.kind, meta.note]));
  return item;
}
