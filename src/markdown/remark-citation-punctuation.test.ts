import { describe, expect, test } from 'vitest';
import { embeds, pageContext, parseResolved, renderHtml } from '../../tests/render.ts';
import { renderBody } from './render-body.ts';

/** The paragraph with marks as `^1`. */
const marksIn = (body: string) =>
  renderHtml(body)
    .replace(
      /<sup class="cite">(.*?)<\/sup>/g,
      (_, links: string) => `^${links.replace(/<[^>]+>/g, '').replaceAll(' ', ',')}`,
    )
    .replace(/<\/?p>/g, '');

describe('citation marks', () => {
  test.each([
    ['behind a full stop', 'It ended [@a].', 'It ended.^1'],
    ['behind a comma', 'It ended [@a], then.', 'It ended,^1 then.'],
    ['behind a closing quotation mark and bracket', 'He said “no [@a].”) Then', 'He said “no.”)^1 Then'],
    ['without a space before', 'It ended [@a] then.', 'It ended^1 then.'],
    ['where there was no space', 'It ended[@a].', 'It ended.^1'],
    ['behind a sentence that has ended', 'It ended. [@a] Then.', 'It ended.^1 Then.'],
    ['several in one', 'It ended [@a; @b].', 'It ended.^1,2'],
    ['several side by side', 'It ended [@a][@b].', 'It ended.^1,2'],
    ['several with spaces between', 'It ended [@a] [@b], then.', 'It ended,^1,2 then.'],
    ['behind the punctuation after emphasis, without a space', '*It*[@a].', '<em>It</em>.^1'],
    ['behind the punctuation after emphasis', '*It* [@a].', '<em>It</em>.^1'],
    ['at the start of a paragraph', '[@a], it says.', '^1, it says.'],
    ['on a line of their own', 'It ended\n[@a].', 'It ended.^1'],
    ['before an opening bracket', 'It ended [@a] (then).', 'It ended^1 (then).'],
  ])('stand %s', (_, body, text) => {
    expect(marksIn(body)).toBe(text);
  });

  test('leave the tree as it was', () => {
    const { tree } = parseResolved('*It* [@a] [@b], **then** [@c].');
    const before = structuredClone(tree);
    renderBody(tree, pageContext(), embeds);
    expect(tree).toEqual(before);
  });
});
