import type { Element, ElementContent } from 'hast';
import type { Heading, ListItem, Parents } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import { imagesFolder } from '../collections/images.ts';
import { headingId, headingText } from '../syntax/headings.ts';
import type { Aside, Citation, EntityLink, Figure, PlainName } from '../syntax/nodes.ts';
import type { RenderContext } from './context.ts';
import { inOrderOfNotes } from './notes.ts';

/** How Parley's own nodes, and headings, become HTML. Links and citations that lead nowhere become plain text. */
export function createHandlers(context: RenderContext): Handlers {
  return {
    // `[[ada-berg|Berg]]` → `<a href="/people/ada-berg/">Berg</a>`
    entityLink(_state, { key, label, target }: EntityLink): ElementContent {
      if (!key) return { type: 'text', value: label ?? target };
      const { url, title } = context.linkTo(key);
      return { ...element('a', { href: url }, [{ type: 'text', value: label ?? title }]), data: { hasBase: true } };
    },

    // `[[!Berg]]` → `Berg`
    plainName(_state, { value }: PlainName): ElementContent {
      return { type: 'text', value };
    },

    // `[@gazette; @herald]` → `<sup class="cite"><a id="c1" href="#n1" aria-label="Source 1">1</a> <a …>2</a></sup>`
    citation(_state, { items }: Citation): ElementContent {
      const marks = items.flatMap(({ key, locator }) => (key ? [context.notes.cite(key, locator)] : []));
      const links = inOrderOfNotes(marks).map(({ id, note }) => {
        const properties = { id, href: `#n${note.number}`, ariaLabel: context.words.mark(note.number) };
        return element('a', properties, [{ type: 'text', value: String(note.number) }]);
      });
      return element('sup', { className: ['cite'] }, withSpaces(links));
    },

    // `:::disputed` → `<aside class="aside disputed"><p class="aside-title">Disputed</p>…</aside>`
    aside(state, node: Aside): ElementContent {
      const title = element('p', { className: ['aside-title'] }, [
        { type: 'text', value: context.words.asides[node.kind] },
      ]);
      return element('aside', { className: ['aside', node.kind] }, [title, ...state.all(node)]);
    },

    // `![A quay.](../images/quay.jpg)` and a caption → `<figure><img src="/images/quay.jpg" alt="A quay." …><figcaption>…</figcaption></figure>`
    figure(state, node: Figure): ElementContent {
      const caption = node.children.length > 0 ? [element('figcaption', {}, state.all(node))] : [];
      return element('figure', {}, [...imageOf(node, context.base), ...caption]);
    },

    // `- [x] signed` → `<li>☑ signed</li>`: a sign, since a box that nobody can tick would only disturb.
    listItem(state, node: ListItem, parent: Parents | undefined): ElementContent {
      return defaultHandlers.listItem(
        state,
        typeof node.checked === 'boolean' ? withSign(node, node.checked) : node,
        parent,
      );
    },

    // `### A part` → `<h3 id="s-a-part"><a href="#s-a-part">A part</a></h3>`: a heading leads to itself, so that it can be linked.
    heading(state, node: Heading): ElementContent {
      const id = headingId(
        headingText(node, (key) => context.linkTo(key).title),
        context.headingIds,
      );
      const words = state.all(node);
      const content = words.some(hasLink)
        ? [...words, sectionLink(id, context)]
        : [element('a', { href: `#${id}` }, words)];
      return element(`h${Math.max(3, node.depth)}`, { id }, content);
    },
  };
}

function imageOf({ image, alt }: Figure, base: string): Element[] {
  if (!image) return [];
  const { name, width, height } = image;
  const src = `${base}${imagesFolder}/${name}`;
  return [element('img', { src, alt, width, height, loading: 'lazy', decoding: 'async' }, [])];
}

function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink));
}

/** For a heading that holds links of its own. */
function sectionLink(id: string, { words }: RenderContext): Element {
  return element('a', { href: `#${id}`, ariaLabel: words.sectionLink }, [{ type: 'text', value: ' ' }]);
}

function withSign(node: ListItem, checked: boolean): ListItem {
  const [first, ...others] = node.children;
  if (first?.type !== 'paragraph') return { ...node, checked: null };
  const sign = { type: 'text' as const, value: checked ? '☑ ' : '☐ ' };
  return { ...node, checked: null, children: [{ ...first, children: [sign, ...first.children] }, ...others] };
}

function withSpaces(links: Element[]): ElementContent[] {
  return links.flatMap((link, index): ElementContent[] => (index > 0 ? [{ type: 'text', value: ' ' }, link] : [link]));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
