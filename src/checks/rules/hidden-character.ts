import type { InlineCode, Text } from 'mdast';
import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { collections } from '../../collections/index.ts';
import { findTexts } from '../../collections/schema-walk.ts';
import type { GraphEntry } from '../../graph/build-graph.ts';
import { problem, type Place, type Problem } from '../../problem.ts';
import type { SourceText } from '../../syntax/source-text.ts';
import { findNodesIn } from '../bodies.ts';
import { exampleEntry } from '../example-entry.ts';
import { frontMatterSource } from '../front-matter-source.ts';
import { hiddenCharacters, nameCharacter } from '../hidden-characters.ts';
import type { Rule } from '../rule.ts';

export const hiddenCharacter: Rule = {
  code: 'hidden-character',
  description:
    'Text holds no characters that readers cannot see: direction controls, zero-width characters, tags; nor their codes.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap((entry) => [
      ...findHidden(frontMatterSource(entry.entry)),
      ...findEscaped(entry.entry),
      ...findHidden(entry.body.source),
      ...findReferences(entry),
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
      // Codes: those of YAML in double quotes, and those of HTML.
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          { title: '"How\\u202e we\\x07 work"' },
          'They &#x200b;met &shy;for long.',
        ),
      },
      problems: ['pages/method.md:2:8', 'pages/method.md:2:8', 'pages/method.md:4:1', 'pages/method.md:4:1'],
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

/** Characters that stand in a value of front matter and not in its file: they were written by their codes. */
function findEscaped({ collection, data, frontMatter }: Entry): Problem[] {
  return findTexts(collections[collection].schema, data).flatMap(({ path, value }) =>
    hiddenBeside(value, frontMatter.text).map((character) => describe(character, locateField(frontMatter, path))),
  );
}

/** The same in a body, where the codes are those of HTML. */
function findReferences(entry: GraphEntry): Problem[] {
  return findNodesIn<Text | InlineCode>(entry, ['text', 'inlineCode']).flatMap(({ node, text, place }) =>
    hiddenBeside(node.value, text).map((character) => describe(character, place)),
  );
}

function hiddenBeside(value: string, written: string): string[] {
  return (value.match(hiddenCharacters) ?? []).filter((character) => !written.includes(character));
}

function describe(character: string, place: Place): Problem {
  return problem(
    'hidden-character',
    place,
    `Unexpected hidden character ${nameCharacter(character)}.`,
    'Delete it; it often comes along with copied text.',
  );
}
