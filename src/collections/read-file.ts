import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { problem, type Place, type Problem } from '../problem.ts';
import type { YamlText } from './front-matter.ts';

/** Files of the content are texts by people; a larger one is a mistake or an attack. */
export const maxFileBytes = 1_000_000;

export interface TextFile {
  text: string;
  digest: string;
}

/** Reads a text file without following symbolic links; UTF-8, with line ends made `\n`. */
export function readTextFile(path: string, file: string): { content?: TextFile; problems: Problem[] } {
  const place = { file, line: 1, column: 1 };
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) {
    return { problems: [symbolicLink(place)] };
  }
  if (stats.size > maxFileBytes) {
    return {
      problems: [
        problem(
          'file-too-large',
          place,
          `Unexpected size of ${stats.size} bytes, expected at most ${maxFileBytes}.`,
          'Split the entry.',
        ),
      ],
    };
  }
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    if (text.trim() === '') {
      return {
        problems: [
          problem(
            'empty-file',
            place,
            'Unexpected empty file, expected fields and text.',
            'Write it, or delete the file.',
          ),
        ],
      };
    }
    return { content: { text, digest: createHash('sha256').update(text).digest('hex') }, problems: [] };
  } catch {
    return {
      problems: [
        problem(
          'invalid-encoding',
          place,
          'Unexpected bytes, expected UTF-8 text.',
          'Save the file with the encoding UTF-8.',
        ),
      ],
    };
  }
}

/** Says that a file is a symbolic link, which could lead anywhere. */
export function symbolicLink(place: Place): Problem {
  return problem(
    'symbolic-link',
    place,
    'Unexpected symbolic link, expected a file.',
    'Put the file itself here: nothing outside the content folder is read.',
  );
}

export interface SplitFile {
  frontMatter: YamlText;
  body: string;
  bodyLineOffset: number;
}

/** Splits a file into the front matter between two lines `---` and the body below; `undefined` without front matter. */
export function splitFrontMatter(file: string, text: string): SplitFile | undefined {
  const match = /^---[ \t]*\n((?:[^]*?\n)??)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const body = text.slice(match[0].length);
  return {
    frontMatter: { file, text: match[1] ?? '', lineOffset: 1 },
    body,
    bodyLineOffset: match[0].split('\n').length - 1,
  };
}
