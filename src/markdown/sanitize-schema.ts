import type { Options as Schema } from 'rehype-sanitize';

const text = ['p', 'br', 'hr', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'sup', 'a', 'span'];
const blocks = ['h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'aside', 'div', 'figure', 'figcaption', 'img'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

/**
 * The last gate before HTML leaves the compiler: only what the renderer itself makes. The tree holds no raw HTML by then, so this
 * guards against mistakes of ours as much as against authors. Ids are made by us with prefixes, so they are not changed here.
 */
export const sanitizeSchema: Schema = {
  tagNames: [...text, ...blocks, ...tables],
  attributes: {
    a: ['href', 'id', 'ariaLabel'],
    aside: [['className', 'aside', 'note', 'disputed']],
    code: [['className', /^language-[\w+#.-]+$/]],
    div: [['className', 'scroller'], ['role', 'region'], 'tabIndex', 'ariaLabel'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    ol: ['start'],
    p: [['className', 'aside-title']],
    span: [['lang', /^und-[A-Z][a-z]{3}$/]],
    sup: [['className', 'cite']],
    td: [['className', 'left', 'center', 'right']],
    th: [['className', 'left', 'center', 'right']],
  },
  // No scheme is called so: the address of a picture has none.
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
  strip: ['script', 'style'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
