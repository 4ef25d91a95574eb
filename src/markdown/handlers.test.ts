import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embeds, pageContext, renderHtml } from '../../tests/render.ts';
import { parseBody } from '../syntax/parse-body.ts';
import { headingId } from './handlers.ts';
import { renderBody } from './render-body.ts';

describe('headingId', () => {
  test.each([
    ['What happened', 's-what-happened'],
    ['«Київ», 2031!', 's-київ-2031'],
    ['Été', 's-ete'],
    ['constructor', 's-constructor'],
    ['!?', 's-section'],
    ['', 's-section'],
  ])('of %j is %s', (text, id) => {
    expect(headingId(text, new Set())).toBe(id);
  });

  test('counts words that come again', () => {
    const used = new Set<string>();
    expect(['A', 'A', 'A 2', 'A'].map((text) => headingId(text, used))).toEqual(['s-a', 's-a-2', 's-a-2-2', 's-a-3']);
  });

  test('is unique, has the prefix and no space, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })), (texts) => {
        const used = new Set<string>();
        const ids = texts.map((text) => headingId(text, used));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^s-[^\s"'<>&]+$/);
      }),
    );
  });
});

test('headings below the sections stay below them', () => {
  expect(renderHtml('#### A\n\n###### B')).toBe(
    '<h4 id="s-a"><a href="#s-a">A</a></h4>\n<h6 id="s-b"><a href="#s-b">B</a></h6>',
  );
  expect(renderHtml(':::note\n# A\n:::')).toContain('<h3 id="s-a"><a href="#s-a">A</a></h3>');
});

test('a heading with a link of its own has the link to itself after its words', () => {
  expect(renderHtml('### By [[ada]]')).toBe(
    '<h3 id="s-by-title-of-ada">By <a href="/people/ada/">Title of ada</a><a href="#s-by-title-of-ada" aria-label="Link here"> </a></h3>',
  );
});

test('a link that leads nowhere is plain text', () => {
  const { tree } = parseBody({
    body: 'By [[ada|Ada]] and [[eva]] [@a].',
    file: 'a.md',
    bodyLineOffset: 0,
    format: 'md',
  });
  expect(renderBody(tree, pageContext(), embeds)[0]?.parts[0]).toEqual({
    kind: 'html',
    html: '<p>By Ada and eva.<sup class="cite"></sup></p>',
  });
});

test('items of a task list show a sign', () => {
  expect(renderHtml('- [x] done\n- [ ] open\n- other')).toBe(
    '<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n<li>other</li>\n</ul>',
  );
});
