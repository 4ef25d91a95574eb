import { formatProblem, type Problem } from '../src/problem.ts';

/** Prints every problem and a line that counts them. */
export function report(entryCount: number, problems: readonly Problem[], milliseconds: number): void {
  for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${entryCount} entries checked in ${seconds} s: ${count(errors, 'error')}, ${count(problems.length - errors, 'other remark')}.`);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
