import { formatProblem, type Problem, type Severity } from '../problem.ts';
import { codeFrame } from './code-frame.ts';
import { makeVisible } from './visible-text.ts';

/** How problems are printed: for people, for programs, as annotations of a pull request. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface FormatOptions {
  /** A line of a file, for the frame around a place; `undefined` if it cannot be read. */
  readLine: (file: string, line: number) => string | undefined;
  colour: boolean;
}

/** Problems with the line that each is about, in colour if the terminal has it. */
export function formatText(problems: readonly Problem[], { readLine, colour }: FormatOptions): string {
  const paint = colour ? paintAnsi : (text: string) => text;
  return problems
    .map((problem) => {
      const { severity, file, line } = problem;
      const [head = '', ...rest] = formatProblem(makeSafe(problem)).split('\n');
      const frame = codeFrame(problem, readLine(file, line) ?? '');
      const lines = [head.replace(`  ${severity}  `, `  ${paint(severity, severity)}  `), ...rest];
      if (frame) lines.push(...frame.split('\n').map((text) => paint(`    ${text}`, 'frame')));
      return lines.join('\n');
    })
    .join('\n\n');
}

/** One JSON array of problems. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}

const githubCommands: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Workflow commands, one a line, that GitHub shows beside the lines of a pull request (docs: “Workflow commands”). */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map(makeSafe)
    .map(({ severity, file, line, column, code, message, hint }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${githubCommands[severity]} ${place}::${escapeData([message, hint].filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

/** A problem whose texts are one visible line each: what an author wrote in the content must not act on the reader's terminal. */
function makeSafe({ file, message, hint, ...rest }: Problem): Problem {
  const oneLine = (text: string) => makeVisible(text.replace(/\s+/g, ' '));
  return { ...rest, file: makeVisible(file), message: oneLine(message), ...(hint && { hint: oneLine(hint) }) };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const ansi: Record<Severity | 'frame', string> = { error: '31', warning: '33', hint: '36', frame: '2' };

function paintAnsi(text: string, kind: Severity | 'frame'): string {
  return `\u001b[${ansi[kind]}m${text}\u001b[0m`;
}
