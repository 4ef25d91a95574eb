import { parseExcerpt } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

/** Shows the pages found. Titles and excerpts are set as text: a page may hold anything. */
export function showResults(list: HTMLElement, pages: readonly PagefindPage[]): void {
  list.replaceChildren(...pages.map(resultItem));
}

function resultItem({ url, excerpt, meta }: PagefindPage): HTMLElement {
  const link = element('a', meta.title ?? url);
  link.setAttribute('href', url);
  const heading = element('h2');
  heading.className = 'plain';
  heading.append(link);

  const text = element('p');
  for (const { text: piece, marked } of parseExcerpt(excerpt)) text.append(marked ? element('mark', piece) : piece);

  const facts = element('p');
  facts.className = 'meta';
  for (const fact of [meta.kind, meta.note]) if (fact) facts.append(element('span', fact));

  const item = element('li');
  item.append(heading, text, facts);
  return item;
}

function element(name: string, text = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
