import { parseDay } from '../src/collections/dates.ts';
import { formatCoverage, measureCoverage } from '../src/checks/coverage.ts';
import { formats, type Format } from '../src/checks/format.ts';
import { openableName } from '../src/checks/openable-name.ts';
import { examineContent, type CheckOptions } from '../src/checks/run-checks.ts';
import { readFilesBefore } from './files-before.ts';
import { fixContent } from './fix-content.ts';
import { printReport } from './report.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `Usage: npm run check -- [options]

Lists every mistake in the content, with file, line, column and the way out.

  --format ${formats.join('|')}  how to print problems; text unless given
  --fix                      mend key order, dates and trailing spaces first
  --report                   print how much is cited, what nobody names, how old checks are
  --today 2031-05-04         also look for what was checked too long ago
  --max-age 90               how many days ago is too long
  --base REVISION            also look for texts that changed since, without a note in \`changes\``;

/** Checks the content and prints what is wrong with it; tells whether it is free of errors. */
function check(folder: string, options: CheckOptions & Wishes): boolean {
  if (options.fix) printMendings(folder, options.format === 'json' ? console.error : console.log);
  const started = performance.now();
  const { content, graph, problems } = examineContent(folder, options);
  printReport({ content, problems, milliseconds: performance.now() - started, format: options.format });
  if (options.report) console.log(`\n${formatCoverage(measureCoverage(graph))}`);
  return !problems.some(({ severity }) => severity === 'error');
}

function printMendings(folder: string, print: (line: string) => void): void {
  for (const { file, done } of fixContent(folder))
    print(`${openableName(file, folder, process.cwd())}: ${done.join(', ')}.`);
}

/** What the options ask for besides what is looked for. */
interface Wishes {
  format: Format;
  fix: boolean;
  report: boolean;
}

function readOptions(
  values: { format: string; fix: boolean; report: boolean; today?: string; 'max-age'?: string; base?: string },
  folder: string,
): CheckOptions & Wishes {
  const { fix, report } = values;
  const format = formats.find((name) => name === values.format);
  if (!format) throw new UsageError(`Unexpected format ${values.format}, expected one of: ${formats.join(', ')}.`);
  if (report && format === 'json')
    throw new UsageError('Unexpected --report beside --format json, expected one of the two.');
  const today = values.today === undefined ? undefined : readDay(values.today);
  const maxAge = values['max-age'] === undefined ? undefined : readMaxAge(values['max-age'], today !== undefined);
  const before = values.base === undefined ? undefined : readFilesBefore(values.base, folder);
  return {
    fix,
    report,
    format,
    ...(today && { today }),
    ...(maxAge !== undefined && { maxAge }),
    ...(before && { before }),
  };
}

function readDay(text: string) {
  const day = parseDay(text);
  if (!day) throw new UsageError(`Unexpected day ${text}, expected a day that exists, such as 2031-05-04.`);
  return day;
}

function readMaxAge(text: string, hasToday: boolean): number {
  if (!/^\d{1,5}$/.test(text)) throw new UsageError(`Unexpected age ${text}, expected a number of days.`);
  if (!hasToday) throw new UsageError('Missing --today, expected the day that ages are counted to.');
  return Number(text);
}

await runCommand({
  usage,
  options: {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    today: { type: 'string' },
    'max-age': { type: 'string' },
    base: { type: 'string' },
  },
  run: ({ values, settings: { contentFolder } }) => check(contentFolder, readOptions(values, contentFolder)),
});
