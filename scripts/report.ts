import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../src/collections/read-content.ts';
import { formatGithub, formatJson, formatText, type Format } from '../src/checks/format.ts';
import type { Problem } from '../src/problem.ts';

interface Report {
  content: Content;
  problems: readonly Problem[];
  milliseconds: number;
  format: Format;
}

/** Prints every problem, and for people a line that counts them. */
export function printReport({ content, problems, milliseconds, format }: Report): void {
  if (format === 'json') {
    console.log(formatJson(problems));
    return;
  }
  if (format === 'github' && problems.length > 0) console.log(formatGithub(problems));
  if (format === 'text' && problems.length > 0) console.log(`${formatText(problems, { readFile: readFileOf(content), colour: process.stdout.isTTY })}\n`);
  const counts = (['error', 'warning', 'hint'] as const).map((severity) => count(problems.filter((problem) => problem.severity === severity).length, severity));
  console.log(`${content.entries.length} entries checked in ${(milliseconds / 1000).toFixed(1)} s: ${counts.join(', ')}.`);
}

/** Reads a file by the name that messages give it, each once. */
function readFileOf({ folder }: Content): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, readText(join(dirname(folder), file)));
    return texts.get(file);
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
