import { describe, expect, test } from 'vitest';
import { outline } from '../../tests/outline.ts';
import { parseBody } from './parse-body.ts';

const parse = (body: string) => parseBody({ body, file: 'a.md', bodyLineOffset: 10, format: 'md' });
const problemsOf = (body: string) => parse(body).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('a body may not hold', () => {
  test.each([
    ['blocks of HTML', '<div>\n\nx\n\n</div>\n', ['11:1 raw-html', '15:1 raw-html']],
    ['HTML within text', 'a <b>c</b>', ['11:3 raw-html', '11:7 raw-html']],
    ['comments', 'a\n\n<!-- x -->', ['13:1 raw-html']],
    ['scripts', '<script>alert(1)</script>', ['11:1 raw-html']],
    ['footnotes', 'a[^1]\n\n[^1]: b', ['11:2 unsupported-markdown', '13:1 unsupported-markdown']],
    ['images within text', 'a ![b](../images/c.png)', ['11:3 unsupported-markdown']],
    ['images with a title', '![a](../images/b.png "c")', ['11:1 unsupported-markdown']],
    ['images within a heading', '## ![a](../images/b.png)', ['11:4 unsupported-markdown']],
    ['images by reference', '![a][b]\n\n[b]: /c.png', ['11:1 unsupported-markdown']],
    ['links that run code', '[a](javascript:alert(1))', ['11:1 forbidden-link']],
    ['links with a hidden scheme', '[a](java&#x0A;script:alert(1))', ['11:1 forbidden-link']],
    ['definitions that run code', '[a][b]\n\n[b]: javascript:alert(1)', ['13:1 forbidden-link']],
    ['autolinks that run code', '<javascript:alert(1)>', ['11:1 forbidden-link']],
    ['links beside the page', '[a](b.html) [c](../d/)', ['11:1 forbidden-link', '11:13 forbidden-link']],
    ['links to other hosts without a scheme', '[a](//example.org/)', ['11:1 forbidden-link']],
    ['links to nothing', '[a]()', ['11:1 forbidden-link']],
    ['citations in headings', '## A *b [@c]*', ['11:9 unsupported-markdown']],
    ['claims in lists', '- a\n\n  ::claim{#b}', ['13:3 unsupported-markdown']],
    ['claims in asides', ':::note\n::claim{#b}\n:::', ['12:1 unsupported-markdown']],
  ])('%s', (_, body, problems) => {
    expect(problemsOf(body)).toEqual(problems);
  });
});

describe('a body may hold', () => {
  test.each([
    ['links', '[a](https://example.org) [b](/c/) [d](#e) [f](mailto:g@example.org)'],
    ['HTML in code', '`<b>` and\n\n```html\n<script>\n```'],
    ['signs of comparison', '1 < 2 and 3 > 2, a<b'],
    ['claims between paragraphs', 'a\n\n::claim{#b}\n\nc'],
    ['images at the start of a paragraph', '![a](../images/b.png)\nA caption.'],
    ['links in headings', '## Of [[a]]'],
  ])('%s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });
});

test('a long piece of HTML is shortened in the message', () => {
  expect(parse(`<div class="${'x'.repeat(99)}">\ny\n</div>`).problems[0]?.message).toBe(
    `Unexpected HTML \`<div class="${'x'.repeat(27)}…\`, expected Markdown.`,
  );
});

test('an address that GFM links by itself stays text', () => {
  expect(outline(parse('ada@example.org').tree)).not.toContain('link');
  expect(outline(parse('[mail](mailto:ada@example.org)').tree)).toContain('link "mailto:ada@example.org"');
});
