import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingId } from './headings.ts';

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
