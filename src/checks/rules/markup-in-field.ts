import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { collections } from '../../collections/index.ts';
import { findTexts } from '../../collections/schema-walk.ts';
import { isAbsoluteUrl } from '../../collections/urls.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const markupInField: Rule = {
  code: 'markup-in-field',
  description: 'Fields of front matter are plain text: their signs are shown as they are written.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry }) => findMarkup(entry));
  },
  examples: [
    {
      files: {
        'people/ada-berg.md': exampleEntry('people', { summary: 'She **spoke** for [[port]] [@gazette].' }),
        'documents/harbour-plan.md': exampleEntry('documents', {
          points: '[{ id: "1", text: "The <b>port</b> &amp; [the pier](/pier/)." }]',
        }),
      },
      problems: ['documents/harbour-plan.md:5:27', 'people/ada-berg.md:3:10'],
    },
    {
      files: {
        'people/ada-berg.md': exampleEntry('people', {
          summary: '"She has 3 * 4 ships, less than [some] (5 < 6) of A&B, and ada_m_berg@port.example."',
          sameAs: '["https://example.org/_a_/<b>"]',
        }),
      },
      problems: [],
    },
  ],
};

/** What Markdown, the notation of bodies or HTML would make something of. No part can begin within itself: the time grows with the text. */
const markup =
  /\*\*[^*]+\*\*|(?<![\w*])[*_][^\s*_][^*_]*[*_](?![\w*])|`[^`]+`|\[\[[^\][]+\]\]|\[@[^\][]+\]|\[[^\][]+\]\([^()]+\)|<\/?[a-z][^<>]*>|&(?:[a-z]+|#\w+);/i;

function findMarkup({ collection, data, frontMatter }: Entry): Problem[] {
  return findTexts(collections[collection].schema, data).flatMap(({ path, value }): Problem[] => {
    const [signs] = isAbsoluteUrl(value) ? [] : (markup.exec(value) ?? []);
    if (signs === undefined) return [];
    return [
      problem(
        'markup-in-field',
        locateField(frontMatter, path),
        `Unexpected markup \`${signs}\`, expected plain text: a field is shown as it is written.`,
        'Take the signs away. Links, citations and bold words have their place in the text below the front matter.',
      ),
    ];
  });
}
