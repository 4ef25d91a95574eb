import { expect, test } from 'vitest';
import { exampleEntry } from '../example-entry.ts';
import { fixAliasOrder } from './alias-order.ts';

const fix = (aliases: string) => {
  const text = fixAliasOrder(exampleEntry('people', { aliases }));
  return text.slice(exampleEntry('people').indexOf('\n---\n', 3) + 1, -'---\n'.length);
};

test('Latin script stands first, each by letter', () => {
  expect(fix('[Берг, Berg, Ада, Ada]')).toBe('aliases: [Ada, Berg, Ада, Берг]\n');
});

test('a list on lines of its own stays one', () => {
  expect(fix('\n  - Berg\n  - Ada')).toBe('aliases:\n  - Ada\n  - Berg\n');
});

test('names that YAML would read as something else keep their quotes', () => {
  expect(fix('["true", "2031", "Berg, Ada", "a: b", Ada, O’Berg]')).toBe(
    'aliases: [Ada, "Berg, Ada", O’Berg, "a: b", "true", "2031"]\n',
  );
});

test.each(['[Ada, Berg]', '[]', '[Berg, 1]', 'Berg', '[Berg, Ada] # her own order', '\n  - Berg\n  # and\n  - Ada'])(
  'leaves %j',
  (aliases) => {
    const text = exampleEntry('people', { aliases });
    expect(fixAliasOrder(text)).toBe(text);
  },
);

test('search names are put in order too', () => {
  const text = (names: string) => exampleEntry('people', { searchNames: names });
  expect(fixAliasOrder(text('[b, a]'))).toBe(text('[a, b]'));
});

test('loses nothing that stands among the names', () => {
  const text = exampleEntry('people', { aliases: '\n  - Berg\n  - Ada\n"role": Pilot' });
  expect(fixAliasOrder(text)).toBe(text);
});
