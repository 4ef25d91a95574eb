import { expect, test } from 'vitest';
import { embeds, pageContext, renderHtml } from '../../tests/render.ts';
import { parseBody } from '../syntax/parse-body.ts';
import { renderBody } from './render-body.ts';

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
