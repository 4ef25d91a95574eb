import { describe, expect, test } from 'vitest';
import { escapeText, foldLine, formatCalendar } from './icalendar.ts';

describe('a line', () => {
  const octetsOf = (text: string) => text.split('\r\n').map((line) => Buffer.byteLength(line));

  test('of 75 octets stays whole, of 76 it is folded', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('counts octets and not characters', () => {
    expect(foldLine('ж'.repeat(38))).toBe(`${'ж'.repeat(37)}\r\n ж`);
  });

  test.each(['Переговори в гавані тривали три дні. '.repeat(9), '⚓️🚢'.repeat(30), 'a'.repeat(400)])(
    'is nowhere longer than 75 octets, and whole again when unfolded: %s',
    (text) => {
      const folded = foldLine(text);
      expect(Math.max(...octetsOf(folded))).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(text);
      expect(folded).not.toContain('\uFFFD');
    },
  );
});

test('a text keeps its commas, semicolons, backslashes and breaks', () => {
  expect(escapeText('a, b; c\\d\r\ne\nf')).toBe('a\\, b\\; c\\\\d\\ne\\nf');
});

test('a text cannot begin a property of its own', () => {
  const text = formatCalendar([], [[['SUMMARY', escapeText('Talks\r\nATTACH:https://example.org/')]]]);
  expect(text.split('\r\n').filter((line) => line.startsWith('ATTACH'))).toEqual([]);
});
