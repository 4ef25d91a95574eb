import { expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';

const salvaged = (text: string) => {
  const { entries, invalid, drafts } = contentOf({ 'people/a.md': text });
  return { data: entries[0]?.data, invalid: [...invalid], drafts: drafts.length };
};
const known = {
  title: 'A',
  summary: 'A sentence.',
  side: 'norland',
  affiliations: [],
  aliases: [],
  changes: [],
  formerIds: [],
  nativeNames: {},
  sameAs: [],
  searchNames: [],
  sources: [],
};

test.each([
  ['a field of the wrong shape', entryText('A', 'side: norland\nrole: [a, b]')],
  ['an unknown key', entryText('A', 'side: norland\nrolle: Pilot')],
  ['a line that is no YAML', entryText('A', 'side: norland\nrole: Pilot: first')],
  ['a first key that is indented', entryText('A', 'side: norland').replace('title', ' title')],
])('of an entry with %s the other fields are known', (_, text) => {
  expect(salvaged(text)).toEqual({ data: known, invalid: ['people/a'], drafts: 0 });
});

test('a summary of the wrong shape has the key of the entry in its place', () => {
  const text = entryText('A', 'side: norland').replace(/summary:.*/, 'summary: [a, b]');
  expect(salvaged(text).data).toEqual({ ...known, summary: 'people/a' });
});

test('without what else must be there, nothing is known but the text', () => {
  const { entries, drafts } = contentOf({ 'events/a.md': entryText('A', 'category: talks') });
  expect([entries, drafts.map(({ file }) => file)]).toEqual([[], ['content/events/a.md']]);
});

test.each(['[a-berg, old]', '\n  - a-berg\n  - old', '\n- a-berg\n- old'])(
  'former ids %j are known though the front matter is broken',
  (ids) => {
    const text = entryText('A', `formerIds: ${ids}\nrole: Pilot: first`);
    expect(salvaged(text).invalid).toEqual(['people/a', 'people/a-berg', 'people/old']);
  },
);
