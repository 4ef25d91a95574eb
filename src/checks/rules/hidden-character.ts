import { problem, type Place, type Problem } from '../../problem.ts';
import type { SourceText } from '../../syntax/source-text.ts';
import { exampleEntry } from '../example-entry.ts';
import { frontMatterSource } from '../front-matter-source.ts';
import type { Rule } from '../rule.ts';

export const hiddenCharacter: Rule = {
  code: 'hidden-character',
  description: 'Text holds no characters that readers cannot see: direction controls, zero-width characters.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry, body }) => [
      ...findHidden(frontMatterSource(entry)),
      ...findHidden(body.source),
    ]);
  },
  examples: [
    {
      files: { 'pages/method.md': exampleEntry('pages', { title: 'How\u200b we work' }, 'They met \u202efor long.') },
      problems: ['pages/method.md:2:11', 'pages/method.md:4:10'],
    },
    {
      // A joiner within an emoji.
      files: { 'pages/method.md': exampleEntry('pages', {}, 'A farmer: \u{1f469}\u200d\u{1f33e}') },
      problems: [],
    },
  ],
};

// Joiners between letters of some scripts and within emoji (U+200C, U+200D) are left alone: there they change what is seen.
const hidden = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

function findHidden(source: SourceText): Problem[] {
  return [...source.text.matchAll(hidden)].map((match) => describe(match[0], source.placeAt(match.index)));
}

function describe(character: string, place: Place): Problem {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return problem(
    'hidden-character',
    place,
    `Unexpected hidden character U+${code}.`,
    'Delete it; it often comes along with copied text.',
  );
}
