import type { Element, ElementContent } from 'hast';
import type { Heading } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { Aside, Citation, EntityLink, PlainName } from '../syntax/nodes.ts';
import type { RenderContext } from './context.ts';

/** How Parley's own nodes, and headings, become HTML. Links and citations that lead nowhere become plain text. */
export function createHandlers(context: RenderContext): Handlers {
  return {
    // `[[ada-berg|Berg]]` → `<a href="/people/ada-berg/">Berg</a>`
    entityLink(_state, { key, label, target }: EntityLink): ElementContent {
      if (!key) return { type: 'text', value: label ?? target };
      const { url, title } = context.linkTo(key);
      return element('a', { href: url }, [{ type: 'text', value: label ?? title }]);
    },

    // `[[!Berg]]` → `Berg`
    plainName(_state, { value }: PlainName): ElementContent {
      return { type: 'text', value };
    },

    // `[@gazette; @herald]` → `<sup class="cite"><a id="c1" href="#n1" aria-label="Source 1">1</a> <a …>2</a></sup>`
    citation(_state, { items }: Citation): ElementContent {
      const links = items.flatMap(({ key, locator }): Element[] => {
        if (!key) return [];
        const { id, note } = context.notes.cite(key, locator);
        const properties = { id, href: `#n${note.number}`, ariaLabel: context.words.mark(note.number) };
        return [element('a', properties, [{ type: 'text', value: String(note.number) }])];
      });
      return element('sup', { className: ['cite'] }, withSpaces(links));
    },

    // `:::disputed` → `<aside class="aside disputed"><p class="aside-title">Disputed</p>…</aside>`
    aside(state, node: Aside): ElementContent {
      const title = element('p', { className: ['aside-title'] }, [{ type: 'text', value: context.words.asides[node.kind] }]);
      return element('aside', { className: ['aside', node.kind] }, [title, ...state.all(node)]);
    },

    heading(state, node: Heading): ElementContent {
      const depth = Math.max(3, node.depth);
      return element(`h${depth}`, { id: headingId(toString(node), context.headingIds) }, state.all(node));
    },
  };
}

/** An id for a heading, unique on the page. The prefix keeps words of the content from becoming names of the browser’s own. */
export function headingId(text: string, used: Set<string>): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = `s-${slug || 'section'}`;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}

function withSpaces(links: Element[]): ElementContent[] {
  return links.flatMap((link, index): ElementContent[] => (index > 0 ? [{ type: 'text', value: ' ' }, link] : [link]));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
