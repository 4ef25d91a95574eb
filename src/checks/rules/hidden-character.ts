import { problem, type Place, type Problem } from '../../problem.ts';
import type { SourceText } from '../../syntax/source-text.ts';
import { exampleEntry } from '../example-entry.ts';
import { frontMatterSource } from '../front-matter-source.ts';
import { hiddenCharacters, nameCharacter } from '../hidden-characters.ts';
import type { Rule } from '../rule.ts';

export const hiddenCharacter: Rule = {
  code: 'hidden-character',
  description: 'Text holds no characters that readers cannot see: direction controls, zero-width characters, tags.',
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
      files: { 'pages/method.md': exampleEntry('pages', {}, 'They \u061cmet \u{e0041}for\u2028long.') },
      problems: ['pages/method.md:4:6', 'pages/method.md:4:11', 'pages/method.md:4:16'],
    },
    {
      // Tags behind a black flag: at most those that name a part of a country.
      files: { 'pages/method.md': exampleEntry('pages', {}, `A flag: \u{1f3f4}${'\u{e0061}'.repeat(9)}`) },
      problems: ['pages/method.md:4:27'],
    },
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          'A flag: \u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
        ),
      },
      problems: [],
    },
    {
      // A joiner within an emoji.
      files: { 'pages/method.md': exampleEntry('pages', {}, 'A farmer: \u{1f469}\u200d\u{1f33e}') },
      problems: [],
    },
  ],
};

function findHidden(source: SourceText): Problem[] {
  return [...source.text.matchAll(hiddenCharacters)].map((match) => describe(match[0], source.placeAt(match.index)));
}

function describe(character: string, place: Place): Problem {
  return problem(
    'hidden-character',
    place,
    `Unexpected hidden character ${nameCharacter(character)}.`,
    'Delete it; it often comes along with copied text.',
  );
}
