import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What `npm test` does: every step, also after one that failed; at the end a line that counts. */
function runTests(): void {
  const results: StepResult[] = [];
  for (const step of steps) results.push(runStep(step, results));
  summarize(results);
}

/** A script of package.json, with what it needs to know. */
interface Step {
  name: string;
  script: string;
  arguments?: string[];
  /** Variables of this run; the step may look at what came before it. */
  environment?: (before: StepResult[]) => Record<string, string>;
  /** Steps of which one must have passed, else this one cannot run. */
  needsOneOf?: string[];
  /** For a test runner: the report that it writes, and how to count in it. Without it the step itself counts as one. */
  report?: { file: string; count: (report: unknown) => Tally };
}

interface StepResult extends Tally {
  name: string;
  seconds: number;
}

interface Tally {
  passed: number;
  failed: number;
}

const unitReport = '.parley/unit.json';
const outputReport = '.parley/output.json';

/** Builds that the browser tests look at, by the name of the project in playwright.config.ts. */
const buildsForBrowser = { complete: 'Build of the fixture complete', site: 'Build of the site' };

const steps: Step[] = [
  { name: 'Types', script: 'typecheck' },
  { name: 'Lint', script: 'lint' },
  {
    name: 'Unit tests',
    script: 'test:unit',
    arguments: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, count: countUnitTests },
  },
  { name: 'Check of the content', script: 'check' },
  {
    name: buildsForBrowser.complete,
    script: 'build',
    environment: () => ({ ...fixture('complete'), BASE_PATH: '/sub/', SITE_URL: 'https://example.org' }),
  },
  { name: 'Build of the fixture minimal', script: 'build', environment: () => fixture('minimal') },
  { name: buildsForBrowser.site, script: 'build' },
  {
    name: 'Output of the builds',
    script: 'test:output',
    arguments: ['--reporter=default', '--reporter=json', `--outputFile.json=${outputReport}`],
    needsOneOf: Object.values(buildsForBrowser),
    report: { file: outputReport, count: countUnitTests },
  },
  {
    name: 'Browser tests',
    script: 'test:e2e',
    environment: (before) => ({ E2E_SITES: listBuiltSites(before).join(',') }),
    needsOneOf: Object.values(buildsForBrowser),
    report: { file: '.parley/e2e.json', count: countBrowserTests },
  },
];

function fixture(name: string): Record<string, string> {
  return { CONTENT_DIR: `tests/fixtures/${name}`, OUT_DIR: `.parley/fixtures/${name}` };
}

function listBuiltSites(before: StepResult[]): string[] {
  return Object.entries(buildsForBrowser)
    .filter(([, build]) => hasPassed(build, before))
    .map(([site]) => site);
}

function runStep(step: Step, before: StepResult[]): StepResult {
  console.log(`\n▶ ${before.length + 1}/${steps.length} ${step.name}\n`);
  const start = performance.now();
  const tally = canRun(step, before) ? execute(step, before) : skip(step);
  const seconds = (performance.now() - start) / 1000;
  const result = { name: step.name, seconds, ...tally };
  console.log(`\n${describe(result)}`);
  return result;
}

function canRun({ needsOneOf }: Step, before: StepResult[]): boolean {
  return !needsOneOf || needsOneOf.some((name) => hasPassed(name, before));
}

function hasPassed(name: string, before: StepResult[]): boolean {
  return before.some((result) => result.name === name && result.failed === 0);
}

/** What cannot run has not passed. */
function skip({ needsOneOf = [] }: Step): Tally {
  console.log(`Not run, because these failed: ${needsOneOf.join(', ')}.`);
  return { passed: 0, failed: 1 };
}

function execute(step: Step, before: StepResult[]): Tally {
  if (step.report) rmSync(step.report.file, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', step.script, '--', ...(step.arguments ?? [])], {
    stdio: 'inherit',
    env: { ...environment, ...step.environment?.(before) },
    shell: process.platform === 'win32',
  });
  const tally = step.report ? countReport(step.report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner can fail without a failed test: a file that does not load, a server that does not start.
  return status === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

/** The tests say themselves what they build and where; what the shell says of it is left out. */
const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, ...environment } = process.env;

function countReport({ file, count }: NonNullable<Step['report']>): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.log(`The report ${file} is missing or broken.`);
    return { passed: 0, failed: 1 };
  }
}

function countUnitTests(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countBrowserTests(report: unknown): Tally {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function summarize(results: StepResult[]): void {
  console.log(`\n${results.map(describe).join('\n')}\n`);
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function describe({ name, seconds, passed, failed }: StepResult): string {
  const counts = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  return `${failed > 0 ? '✘' : '✔'} ${name} (${seconds.toFixed(1)} s${counts})`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

runTests();
