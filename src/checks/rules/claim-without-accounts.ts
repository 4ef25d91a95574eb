import { locateField } from '../../collections/front-matter.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const claimWithoutAccounts: Rule = {
  code: 'claim-without-accounts',
  description: 'A claim has at least one account.',
  check({ graph }) {
    return listEntries(graph, 'claims')
      .filter(({ data }) => data.accounts.length === 0)
      .map(({ frontMatter }) =>
        problem(
          'claim-without-accounts',
          locateField(frontMatter, ['accounts']),
          'Missing accounts, expected at least one.',
          'Add to `accounts` what each source says, with `text` and `sources`.',
        ),
      );
  },
  examples: [
    {
      files: { 'claims/hours-of-talks.md': exampleEntry('claims', { accounts: undefined }) },
      problems: ['claims/hours-of-talks.md:2:1'],
    },
    { files: { 'claims/hours-of-talks.md': exampleEntry('claims') }, problems: [] },
  ],
};
