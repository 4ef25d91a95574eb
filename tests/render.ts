import { entryKey, parseEntryId, type EntryKey } from '../src/collections/ids.ts';
import type { ImageFile } from '../src/collections/images.ts';
import type { RenderContext } from '../src/markdown/context.ts';
import { NoteList } from '../src/markdown/notes.ts';
import { renderBody, type BodySection, type Embeds } from '../src/markdown/render-body.ts';
import type { CitationItem, Figure } from '../src/syntax/nodes.ts';
import { parseBody, type Body } from '../src/syntax/parse-body.ts';
import type { Node } from 'unist';

/** A page whose entries all exist: `[[id]]` leads to `people/id`, `people/id` has the title `Title of id`. */
export function pageContext(base = '/'): RenderContext {
  return {
    linkTo: (key) => ({ url: `${base}${key}/`, title: `Title of ${key.split('/')[1] ?? ''}` }),
    base,
    language: 'en',
    notes: new NoteList(),
    headingIds: new Set(),
    words: {
      mark: (number) => `Source ${number}`,
      table: 'Table',
      sectionLink: 'Link here',
      asides: { note: 'Note', disputed: 'Disputed' },
    },
  };
}

/** Shows claims as their keys, and components as their source. */
export const embeds: Embeds<string, string> = {
  claim: (key) => key,
  component: (name, attributes) => `${name} ${JSON.stringify(attributes)}`,
};

/** Parses a body and resolves all that it names, if it is an id. */
export function parseResolved(body: string, format: 'md' | 'mdx' = 'md'): Body {
  const parsed = parseBody({ body, file: `a.${format}`, bodyLineOffset: 0, format });
  resolve(parsed.tree);
  return parsed;
}

export function render(body: string, context = pageContext()): BodySection<string, string>[] {
  return renderBody(parseResolved(body).tree, context, embeds);
}

/** The HTML of a body, sections and parts one after the other. */
export function renderHtml(body: string, context = pageContext()): string {
  return render(body, context)
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'html' ? [part.html] : [])))
    .join('\n');
}

function findPicture(url: string): ImageFile | undefined {
  const [, name] = /^\.\.\/images\/([a-z]+\.png)$/.exec(url) ?? [];
  return name === undefined ? undefined : { name, path: '', mime: 'image/png', width: 30, height: 20, digest: '' };
}

function resolve(node: Node): void {
  const named = node as { target?: string; items?: CitationItem[]; key?: EntryKey };
  if (node.type === 'entityLink' && parseEntryId(named.target!)) named.key = entryKey('people', named.target!);
  if (node.type === 'claimEmbed' && parseEntryId(named.target!)) named.key = entryKey('claims', named.target!);
  if (node.type === 'figure') (node as Figure).image = findPicture((node as Figure).url);
  for (const item of named.items ?? []) if (parseEntryId(item.target)) item.key = entryKey('sources', item.target);
  if ('children' in node) (node.children as Node[]).forEach(resolve);
}
