import type { ElementContent, Root } from 'hast';
import fc from 'fast-check';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../tests/render.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

const gate = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify).freeze();

/** What is left of an element at the last gate. */
function sanitize(
  tagName: string,
  properties: Record<string, unknown> = {},
  children: ElementContent[] = [{ type: 'text', value: 'x' }],
): string {
  const tree = { type: 'root', children: [{ type: 'element', tagName, properties, children }] } as Root;
  return gate.stringify(gate.runSync(tree));
}

describe('the last gate', () => {
  test.each(['script', 'style'])('drops <%s> with its text', (tag) => {
    expect(sanitize(tag, {}, [{ type: 'text', value: 'alert(1)' }])).toBe('');
  });

  test.each([
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'button',
    'svg',
    'math',
    'base',
    'meta',
    'link',
    'template',
    'noscript',
    'h1',
    'h2',
    'section',
  ])('drops <%s> and keeps its text', (tag) => {
    expect(sanitize(tag)).toBe('x');
  });

  test.each([
    ['a', { onClick: 'alert(1)', onclick: 'alert(1)' }],
    ['p', { style: 'color:red' }],
    ['p', { className: ['masthead'] }],
    ['p', { id: 'location' }],
    ['a', { name: 'location' }],
    ['a', { target: '_blank' }],
    ['a', { href: 'javascript:alert(1)' }],
    ['a', { href: 'JAVASCRIPT:alert(1)' }],
    ['a', { href: 'data:text/html,x' }],
    ['a', { href: 'vbscript:x' }],
    ['img', { src: 'https://example.org/quay.png' }],
    ['img', { onError: 'alert(1)' }],
    ['img', { srcSet: '/quay.png 2x' }],
    ['a', { ping: 'https://example.org' }],
    ['div', { role: 'alert' }],
    ['ul', { style: 'list-style:none' }],
    ['code', { className: ['x'] }],
    ['code', { className: ['language-"><b>'] }],
  ])('<%s> loses %j', (tag, properties) => {
    expect(sanitize(tag, properties)).toMatch(new RegExp(`^<${tag}(?: class="")?>x</${tag}>$`));
  });

  test.each([
    ['a', { href: '/a/', id: 'c1', ariaLabel: 'Source 1' }, '<a href="/a/" id="c1" aria-label="Source 1">x</a>'],
    ['h3', { id: 's-a' }, '<h3 id="s-a">x</h3>'],
    [
      'div',
      { className: ['scroller'], role: 'region', tabIndex: 0, ariaLabel: 'Table' },
      '<div class="scroller" role="region" tabindex="0" aria-label="Table">x</div>',
    ],
    ['aside', { className: ['aside', 'note'] }, '<aside class="aside note">x</aside>'],
    ['ol', { start: 3 }, '<ol start="3">x</ol>'],
  ])('<%s> keeps what the renderer gives it: %j', (tag, properties, html) => {
    expect(sanitize(tag, properties)).toBe(html);
  });

  test('drops comments, doctypes and raw HTML', () => {
    const children = [
      { type: 'doctype' },
      { type: 'comment', value: 'x' },
      { type: 'raw', value: '<script>alert(1)</script>' },
    ] as Root['children'];
    expect(gate.stringify(gate.runSync({ type: 'root', children }))).toBe('');
  });
});

describe('hostile Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](java&#x0a;script:alert(1))',
    '[x](<javascript:alert(1)>)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '!["><script>alert(1)</script>](../images/quay.png)',
    '[[a|<img src=x onerror=alert(1)>]]',
    '[@a, <script>alert(1)</script>]',
    '```"><script>alert(1)</script>\nx\n```',
    '```x onmouseover=alert(1)\nx\n```',
    '## <script>alert(1)</script>',
    '| <script>alert(1)</script> |\n|---|\n',
    ':::note{onclick=alert(1)}\nx\n:::',
    ':x[y]{onclick=alert(1) href=javascript:alert(1)}',
  ])('%j does nothing', (body) => {
    expectHarmless(renderHtml(body));
  });

  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '`',
      '\n',
      '\n\n',
      ' ',
      '[',
      ']',
      '(',
      ')',
      '[[',
      ']]',
      '|',
      '[@',
      '::',
      ':::note\n',
      '{',
      '}',
      '#',
      '- ',
      '> ',
      '&lt;',
      '&#106;',
      '\\',
    ],
    ...[
      'script',
      '<script>',
      '</script>',
      'javascript:',
      'JaVaScRiPt:',
      'onerror=',
      ' onload=',
      'alert(1)',
      'img src=x',
      'svg',
      '<a href=',
      'style=',
      'a',
      '😀',
      'Ї',
    ],
  );

  test('no text gives markup that could run', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => expectHarmless(renderHtml(pieces.join('')))),
      { numRuns: 2000 },
    );
  });
});

const allowedAttributes = [
  ...['href', 'id', 'class', 'aria-label', 'role', 'tabindex', 'start', 'lang'],
  ...['src', 'alt', 'width', 'height', 'loading', 'decoding'],
];

const tagPattern = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/g;

/** Looks at the tags alone: as text, `onerror=` and `javascript:` may well be written about. */
function expectHarmless(html: string): void {
  for (const [, name, attributes] of html.matchAll(tagPattern)) {
    expect(sanitizeSchema.tagNames).toContain(name);
    for (const [, attribute, value] of attributes!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      expect(allowedAttributes).toContain(attribute);
      if (attribute === 'href') expect(value).toMatch(/^(https?:|mailto:|[/#]|$)/i);
      if (attribute === 'src') expect(value).toMatch(/^\/images\/[a-z]+\.png$/);
      if (attribute === 'id') expect(value).toMatch(/^(s-|c\d)/);
    }
  }
  // What is left of the signs is text.
  expect(html.replace(tagPattern, '')).not.toContain('<');
}
