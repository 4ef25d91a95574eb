import { placeholder } from '../../collections/placeholder.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import { frontMatterSource } from '../front-matter-source.ts';
import type { Rule } from '../rule.ts';

export const unwrittenText: Rule = {
  code: 'unwritten-text',
  description: `The words “${placeholder}” of a new entry have made way for its own.`,
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry, body }) =>
      [frontMatterSource(entry), body.source].flatMap((source) =>
        [...source.text.matchAll(pattern)].map(({ index }): Problem =>
          problem(
            'unwritten-text',
            source.placeAt(index),
            `Unexpected placeholder \`${placeholder}\`, expected your own words.`,
            'Write them, or take the field away if it need not be there.',
          ),
        ),
      ),
    );
  },
  examples: [
    {
      files: { 'people/ada-berg.md': exampleEntry('people', { summary: placeholder }, `She spoke. ${placeholder}`) },
      problems: ['people/ada-berg.md:3:10', 'people/ada-berg.md:5:12'],
      alsoFinds: ['uncited-paragraph'],
    },
    {
      files: { 'people/ada-berg.md': exampleEntry('people', { summary: 'Her memoirs are to be written.' }) },
      problems: [],
    },
  ],
};

const pattern = new RegExp(placeholder.replaceAll('.', '\\.'), 'g');
