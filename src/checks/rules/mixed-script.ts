import { locateField } from '../../collections/front-matter.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const mixedScript: Rule = {
  code: 'mixed-script',
  description: 'A word of a name keeps to one script: letters of two that look alike make two names of one.',
  check({ graph }) {
    return [...graph.entries.values()].flatMap(({ entry: { data, frontMatter } }) => {
      const names = [
        { name: data.title, path: ['title'] },
        ...data.aliases.map((name, index) => ({ name, path: ['aliases', index] })),
        ...data.searchNames.map((name, index) => ({ name, path: ['searchNames', index] })),
      ];
      return names.flatMap(({ name, path }): Problem[] => {
        const word = findMixedWord(name);
        if (!word) return [];
        const message = `Unexpected word \`${word}\` in the name \`${name}\`: it mixes letters of two scripts.`;
        return [problem('mixed-script', locateField(frontMatter, path), message, 'Type it again in one script.')];
      });
    });
  },
  examples: [
    {
      // The second letter of the surname is Cyrillic.
      files: { 'people/ada-berg.md': exampleEntry('people', { title: 'Ada B\u0435rg' }) },
      problems: ['people/ada-berg.md:2:8'],
    },
    { files: { 'people/ada-berg.md': exampleEntry('people', { aliases: '[Ада Берг]' }) }, problems: [] },
  ],
};

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function findMixedWord(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => scripts.filter((script) => script.test(word)).length > 1);
}
