import { expect, test } from 'vitest';
import { makeVisible } from './visible-text.ts';

test('letters of any script, signs and emoji stay', () => {
  const text =
    'Ада Берг, 東京, العربية, e\u0301, 👩‍🌾, 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}, “a” — b…';
  expect(makeVisible(text)).toBe(text);
});

test('what acts is replaced, one for one', () => {
  expect(makeVisible('a\u001b[2J\r\n\tb\u202ec\u200b\u2028')).toBe('a\ufffd[2J\ufffd\ufffd\ufffdb\ufffdc\ufffd\ufffd');
  expect(makeVisible('a\u{e0041}b\u00ad')).toBe('a\ufffd\ufffdb\ufffd');
});
