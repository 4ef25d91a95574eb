import type { Rule } from '../rule.ts';

export const unexpectedFile: Rule = {
  code: 'unexpected-file',
  description: 'Folders of collections hold entries and no other files; a README.md may stand anywhere.',
  examples: [
    { files: { 'terms/notes.txt': 'Ask Ada.\n' }, problems: ['terms/notes.txt:1:1'] },
    { files: { 'terms/README.md': 'Ask Ada.\n' }, problems: [] },
  ],
};
