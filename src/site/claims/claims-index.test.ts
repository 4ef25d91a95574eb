import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { claimView } from './claim-view.ts';
import { claimsIndex } from './claims-index.ts';

const claim = (title: string, status: string, fields = '', body = '') =>
  entryText(title, `status: ${status}\nchecked: 2031-05-04\n${fields}`, body);

const accounts = `kind: date
about: [people/ada-berg]
accounts:
  - { text: At two, sources: [herald], rank: rejected, reason: A misprint }
  - { text: At three, sources: [gazette, gazette-copy] }
  - { text: At four, sources: [gazette], rank: preferred }`;

const knowledge = knowledgeOf({
  'sources/gazette.md': sourceText('Gazette'),
  'sources/gazette-copy.md': sourceText('Gazette'),
  'sources/herald.md': sourceText('Herald'),
  'people/ada-berg.md': entryText('Ada Berg'),
  'claims/end.md': claim(
    'When they ended',
    'disputed',
    accounts,
    'At four, it seems [@gazette]. Nobody knows.\n\nMore.',
  ),
  'claims/start.md': claim('When they began', 'disputed', 'severity: high'),
  'claims/tolls.md': claim('Who pays', 'superseded'),
  'claims/votes.md': claim('How many voted', 'unknown'),
  'claims/fish.md': claim('The fish', 'rejected', accounts),
});
const index = claimsIndex(knowledge);

describe('the list of claims', () => {
  test('groups them by how far they are settled, the graver first', () => {
    expect(index.groups.map(({ id, claims }) => [id, claims.map(({ link }) => link.title)])).toEqual([
      ['disputed', ['When they began', 'When they ended']],
      ['settled', ['Who pays']],
      ['open', ['How many voted']],
    ]);
  });

  test('has the first sentence of each verdict, or else the summary', () => {
    expect(index.groups[0]!.claims.map(({ verdict }) => verdict)).toEqual(['A sentence.', 'At four, it seems.']);
  });

  test('folds the claims of low stakes only where the list is long', () => {
    expect(index.groups.every(({ minor }) => !minor)).toBe(true);
    const many = (count: number) =>
      claimsIndex(
        knowledgeOf(
          Object.fromEntries(
            Array.from({ length: count }, (_, number) => [
              `claims/c-${number}.md`,
              claim(`Claim ${number}`, 'confirmed', number < 2 ? 'severity: low' : ''),
            ]),
          ),
        ),
      ).groups[0]!;
    expect([many(12).count, many(12).claims.length, many(12).minor]).toEqual([12, 12, undefined]);
    expect([many(13).count, many(13).claims.length, many(13).minor?.title]).toEqual([13, 11, '2 more of low stakes']);
  });

  test('lists what was not used, and why', () => {
    expect(index.unused).toEqual([
      {
        link: { url: '/claims/fish/', title: 'The fish' },
        givenBy: ['Herald'],
        statement: 'At two',
        reason: 'A misprint',
      },
    ]);
  });
});

describe('the page of a claim', () => {
  const view = claimView(knowledge, knowledge.graph.entries.get(entryKey('claims', 'end'))!.entry as Entry<'claims'>);

  test('has the body once, as the verdict', () => {
    expect(view.sections).toEqual([]);
    expect(view.claim.verdict).toHaveLength(1);
  });

  test('has the best supported account first, and the one not used last', () => {
    expect(view.claim.accounts.map(({ text, givenBy }) => [text, givenBy])).toEqual([
      ['At four', ['Gazette']],
      ['At three', ['Gazette']],
      ['At two', ['Herald']],
    ]);
  });

  test('sets the best supported apart, unless nearly all are', () => {
    const ranksOf = (...ranks: string[]) => {
      const fields = `accounts:\n${ranks.map((rank) => `  - { text: At noon, rank: ${rank} }`).join('\n')}`;
      const found = knowledgeOf({ 'claims/noon.md': claim('Noon', 'confirmed', fields) });
      const entry = found.graph.entries.get(entryKey('claims', 'noon'))!.entry as Entry<'claims'>;
      return claimView(found, entry).claim.accounts.map(({ rank }) => rank);
    };
    expect(ranksOf('preferred', 'preferred', 'rejected')).toEqual(['preferred', 'preferred', 'rejected']);
    expect(ranksOf('preferred', 'preferred', 'preferred', 'normal')).toEqual(['normal', 'normal', 'normal', 'normal']);
    expect(ranksOf('preferred')).toEqual(['normal']);
  });

  test('begins with the verdict; what the accounts differ on stands with them', () => {
    expect(view).not.toHaveProperty('summary');
    expect(view.question).toBe('A sentence.');
  });

  test('numbers sources from the verdict on', () => {
    expect(view.claimNotes.map(({ number, publisher }) => [number, publisher])).toEqual([
      [1, 'Gazette'],
      [2, 'Gazette'],
      [3, 'Herald'],
    ]);
  });

  test('links what it concerns', () => {
    expect(view.about).toEqual([{ url: '/people/ada-berg/', title: 'Ada Berg', summary: 'A sentence.' }]);
  });

  test('stands in brackets only while it is disputed', () => {
    const settled = knowledge.graph.entries.get(entryKey('claims', 'tolls'))!.entry as Entry<'claims'>;
    expect([view.claim.disputed, claimView(knowledge, settled).claim.disputed]).toEqual([true, false]);
  });
});
