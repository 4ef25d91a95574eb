import { resolve } from 'node:path';
import type { Content } from '../src/collections/read-content.ts';
import { readTextFile } from '../src/collections/read-file.ts';
import { formatGithub, formatJson, formatText, type Format } from '../src/checks/format.ts';
import { openableName } from '../src/checks/openable-name.ts';
import type { Problem } from '../src/problem.ts';

interface Report {
  content: Content;
  problems: readonly Problem[];
  milliseconds: number;
  format: Format;
}

/** Prints every problem, and for people a line that counts them. */
export function printReport({
  content: { folder, entries, problems: unread },
  problems,
  milliseconds,
  format,
}: Report): void {
  const shown = problems.map((problem) => ({ ...problem, file: openableName(problem.file, folder, process.cwd()) }));
  if (format === 'json') {
    console.log(formatJson(shown));
    return;
  }
  if (shown.length > 0) console.log(format === 'github' ? formatGithub(shown) : `${formatText(shown, terminal())}\n`);
  const counts = (['error', 'warning', 'hint'] as const).map((severity) =>
    count(problems.filter((problem) => problem.severity === severity).length, severity),
  );
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${count(entries.length, 'entry', 'entries')} checked in ${seconds} s: ${counts.join(', ')}.`);
  if (unread.length > 0) console.log('Entries and sources that nothing names are listed once every file can be read.');
  if (format === 'text' && shown.length > 0) console.log('What each code asks for: docs/checks.md.');
}

function terminal(): Parameters<typeof formatText>[1] {
  return { readLine: lineReader(), colour: process.stdout.isTTY && process.stdout.hasColors() };
}

/** Reads lines of files by the name that messages give them, each file once. */
function lineReader(): (file: string, line: number) => string | undefined {
  const texts = new Map<string, string[]>();
  return (file, line) => {
    let lines = texts.get(file);
    if (!lines) texts.set(file, (lines = readLines(file)));
    return lines[line - 1];
  };
}

/** None for what is no text file of the content: folders, symbolic links, files that are too large. */
function readLines(file: string): string[] {
  try {
    return readTextFile(resolve(file), file).content?.text.split('\n') ?? [];
  } catch {
    return [];
  }
}

function count(number: number, word: string, plural = `${word}s`): string {
  return `${number} ${number === 1 ? word : plural}`;
}
