import { parseArgs } from 'node:util';
import { parseDay } from '../src/collections/dates.ts';
import { formatCoverage, measureCoverage } from '../src/checks/coverage.ts';
import { formats } from '../src/checks/format.ts';
import { examineContent } from '../src/checks/run-checks.ts';
import { readSettings } from '../src/site/settings.ts';
import { readFilesBefore } from './files-before.ts';
import { fixContent } from './fix-content.ts';
import { printReport } from './report.ts';

const usage = `npm run check -- [--format ${formats.join('|')}] [--fix] [--report] [--today 2031-05-04] [--base REVISION]`;

/** Checks the content and prints what is wrong with it; exit code 1 if anything is an error, 2 if the arguments are wrong. */
function check(): number {
  const options = readOptions();
  if (!options) {
    console.error(usage);
    return 2;
  }
  const folder = readSettings().contentFolder;
  if (options.fix) fixContent(folder);
  const started = performance.now();
  const { content, graph, problems } = examineContent(folder, options);
  printReport({ content, problems, milliseconds: performance.now() - started, format: options.format });
  if (options.report) console.log(`\n${formatCoverage(measureCoverage(graph))}`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        today: { type: 'string' },
        base: { type: 'string' },
      },
    });
    const format = formats.find((name) => name === values.format);
    const today = values.today === undefined ? undefined : parseDay(values.today);
    if (!format) throw new Error(`Unexpected format ${values.format}, expected one of: ${formats.join(', ')}.`);
    if (values.today !== undefined && !today) throw new Error(`Unexpected day ${values.today}, expected a day such as 2031-05-04.`);
    const before = values.base === undefined ? undefined : readFilesBefore(values.base, readSettings().contentFolder);
    return { fix: values.fix, report: values.report, format, ...(today && { today }), ...(before && { before }) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

process.exitCode = check();
