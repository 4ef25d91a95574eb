import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Settings } from '../src/site/settings.ts';
import { findBrowser } from '../tests/e2e/support.ts';
import { findKinds } from './page-kinds.ts';
import { runCommand } from './run-command.ts';
import { findFreePort, startServer } from './serve-site.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const runs = 3;

/**
 * Runs Lighthouse with its mobile settings on the largest page of each kind, three times, and prints a table of the medians and
 * what keeps a page below 100; tells whether nothing does. Words narrow it down to the kinds that have one in their names.
 */
async function measureKinds(settings: Settings, words: string[]): Promise<boolean> {
  const server = await startServer(settings);
  if (!server) return false;
  const debugPort = await findFreePort(9222, 'localhost');
  const options = await findBrowser();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${debugPort}`],
  });

  const kinds = findKinds(settings).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  console.log(row(['kind', ...categories, 'page']));
  let below = 0;
  for (const { name, path } of kinds) {
    const results: Result[] = [];
    while (results.length < runs) results.push(await measure(server.address + path, debugPort));
    const medians = categories.map((_, index) => median(results.map(({ scores }) => scores[index] ?? 0)));
    console.log(row([name, ...medians.map(String), `/${path}`]));
    if (medians.every((score) => score === 100)) continue;
    below += 1;
    for (const fault of new Set(results.flatMap(({ faults }) => faults))) console.log(`  ${fault}`);
  }

  await browser.close();
  await server.stop();
  console.log(`${kinds.length} kinds of pages, ${below} below 100 (medians of ${runs} runs).`);
  return below === 0;
}

interface Result {
  /** From 0 to 100, in the order of the categories. */
  scores: number[];
  /** What the page lost points for, a line each. */
  faults: string[];
}

async function measure(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const all = categories.map((id) => lhr.categories[id]!);
  const weighted = all.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const failed = weighted.map(({ id }) => lhr.audits[id]!).filter(({ score }) => score !== null && score < 1);
  return {
    scores: all.map(({ score }) => Math.round((score ?? 0) * 100)),
    faults: failed.map(({ id, title, displayValue }) => `${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`),
  };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function row([kind = '', ...rest]: string[]): string {
  const path = rest.pop() ?? '';
  return [kind.padEnd(28), ...rest.map((cell) => cell.padStart(14)), `  ${path}`].join(' ');
}

const usage = `Usage: npm run lighthouse -- [words]

Measures each kind of page of the built site with Lighthouse; with words, the kinds that have one in their names.`;

await runCommand({ usage, words: 'any', run: ({ settings, words }) => measureKinds(settings, words) });
