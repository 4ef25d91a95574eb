import { expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { organizationsIndex } from './organizations-index.ts';

test('organizations on no side stand by what they are', () => {
  const { sides, kinds } = organizationsIndex(
    knowledgeOf({
      'organizations/port.md': entryText('The port', 'kind: public body\nside: norland'),
      'organizations/gazette.md': entryText('The Gazette', 'kind: newspaper\nrole: Broke the story'),
      'organizations/guild.md': entryText('The guild', 'kind: association'),
    }),
  );
  expect(sides.map(({ organizations }) => organizations)).toMatchObject([
    [{ link: { title: 'The port' }, note: 'Public body' }],
  ]);
  expect(kinds).toMatchObject([
    { kind: 'Association', organizations: [{ note: 'Association' }] },
    { kind: 'Newspaper', organizations: [{ note: 'Broke the story' }] },
  ]);
});
