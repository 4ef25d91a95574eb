import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { RenderContext } from './context.ts';
import { createHandlers } from './handlers.ts';
import { rehypeBaseLinks } from './rehype-base-links.ts';
import { rehypeCellAlignment } from './rehype-cell-alignment.ts';
import { rehypeForeignScripts } from './rehype-foreign-scripts.ts';
import { rehypeScrollableTables } from './rehype-scrollable-tables.ts';
import { remarkCitationPunctuation } from './remark-citation-punctuation.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Makes the function that turns a resolved tree into safe HTML, step by step in this order. */
export function createRenderer(context: RenderContext): (tree: Root) => string {
  const processor = unified()
    .use(remarkCitationPunctuation)
    .use(remarkRehype, { handlers: createHandlers(context) })
    .use(rehypeCellAlignment)
    .use(rehypeScrollableTables, { label: context.words.table })
    .use(rehypeForeignScripts, { language: context.language })
    .use(rehypeBaseLinks, { base: context.base })
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
    .freeze();
  return (tree) => processor.stringify(processor.runSync(tree));
}
