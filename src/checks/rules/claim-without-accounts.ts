import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { placeholderText } from '../../collections/placeholder.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const claimWithoutAccounts: Rule = {
  code: 'claim-without-accounts',
  description: 'A claim has at least one account, and each account those who give it.',
  check({ content, graph }) {
    const readable = listEntries(graph, 'claims').filter(({ key }) => !content.invalid.has(key));
    return readable.flatMap((claim) =>
      claim.data.accounts.length > 0 ? accountsWithoutSources(claim) : [withoutAccounts(claim)],
    );
  },
  examples: [
    {
      files: { 'claims/hours-of-talks.md': exampleEntry('claims', { accounts: undefined }) },
      problems: ['claims/hours-of-talks.md:2:1'],
    },
    {
      files: {
        'claims/hours-of-talks.md': exampleEntry('claims', {
          accounts: '[{ text: Two hours., sources: [gazette] }, { text: Three hours., sources: [] }]',
        }),
      },
      problems: ['claims/hours-of-talks.md:5:54'],
    },
    {
      files: { 'claims/hours-of-talks.md': exampleEntry('claims', { accounts: 'Two hours.' }) },
      problems: [],
      alsoFinds: ['invalid-type'],
    },
    { files: { 'claims/hours-of-talks.md': exampleEntry('claims') }, problems: [] },
  ],
};

function withoutAccounts({ frontMatter }: Entry<'claims'>): Problem {
  return problem(
    'claim-without-accounts',
    locateField(frontMatter, ['accounts']),
    'Missing accounts, expected at least one.',
    'Add to `accounts` what each source says, with `text` and `sources`.',
  );
}

/** An account that is yet to be written has no sources yet. */
function accountsWithoutSources({ data, frontMatter }: Entry<'claims'>): Problem[] {
  return data.accounts.flatMap(({ text, sources }, index) =>
    sources.length > 0 || text === placeholderText
      ? []
      : [
          problem(
            'claim-without-accounts',
            locateField(frontMatter, ['accounts', index]),
            'Unexpected account without sources, expected those who give it.',
            'Name the sources in its `sources`; where they are not known, nobody can check the account.',
          ),
        ],
  );
}
