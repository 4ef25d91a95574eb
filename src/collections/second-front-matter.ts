import type { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { splitFrontMatter, type SplitFile } from './read-file.ts';
import { knownKeys } from './schema-walk.ts';

/**
 * Finds fields between lines `---` where the text of an entry begins: its front matter was pasted twice. Gives the problem and the text
 * below them.
 */
export function findSecondFrontMatter(
  schema: z.ZodType,
  { frontMatter: { file }, body, bodyLineOffset }: SplitFile,
): { problem: Problem; below: Pick<SplitFile, 'body' | 'bodyLineOffset'> } | undefined {
  const blank = /^(?:[ \t]*\n)*/.exec(body)![0];
  const second = splitFrontMatter(file, body.slice(blank.length));
  if (!second) return undefined;
  const { text } = second.frontMatter;
  if (!knownKeys(schema).some((key) => new RegExp(`^${key}:`, 'm').test(text))) return undefined;
  const lineOffset = bodyLineOffset + blank.split('\n').length - 1;
  return {
    problem: problem(
      'second-front-matter',
      { file, line: lineOffset + 1, column: 1 },
      'Unexpected second front matter, expected the text.',
      'Keep the fields of one of the two between the first two lines `---`, and delete the other.',
    ),
    below: { body: second.body, bodyLineOffset: lineOffset + second.bodyLineOffset },
  };
}
