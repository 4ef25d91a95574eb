import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { readContent } from '../src/collections/read-content.ts';
import { readSettings } from '../src/site/settings.ts';
import { findBrowser } from '../tests/e2e/support.ts';
import { makeQueries } from './make-queries.ts';
import { writePlainIndex } from './plain-index.ts';
import { readQueryTables } from './query-tables.ts';
import { askPlain, askSite, measureBytes, measureKeys, openSearch } from './search-page.ts';
import { placeOfHit, type Query } from './search-query.ts';

/**
 * Measures the search of the built site in a browser, beside plain Pagefind on the same pages: how often the right entry comes first
 * and among the first three, bytes, and times with a slower processor. A number makes other queries by the same rules.
 */
const seed = Number(process.argv[2] ?? 1);
const address = 'http://127.0.0.1:4420/';
const settings = readSettings();
const { queries, otherQueries } = await readQueryTables();

const server = await startServer();
const browser = await chromium.launch(await findBrowser());
try {
  const page = await openSearch(browser, address, await writePlainIndex(settings.outFolder));
  const outcomes = await askAll(page);
  for (const [name, belongs] of groups(outcomes)) reportGroup(name, outcomes.filter(belongs));
  reportMisses(outcomes);
  await reportBytes(page);
  await reportKeys(page);
} finally {
  await browser.close();
  server.kill();
}

/** What came of a query. */
interface Outcome {
  table: string;
  query: Query;
  first: string | undefined;
  /** Places of the right entry. */
  place: number | undefined;
  plainPlace: number | undefined;
  /** Neither a result nor a suggestion. */
  isDeadEnd: boolean;
}

async function askAll(page: Page): Promise<Outcome[]> {
  const made = makeQueries(readContent(settings.contentFolder).entries, seed);
  const tables = [...made, ['by hand', queries], ['by hand, held back', otherQueries]] as const;
  const outcomes: Outcome[] = [];
  for (const [table, list] of tables) {
    for (const query of list) outcomes.push(await askOne(page, table, query));
  }
  return outcomes;
}

async function askOne(page: Page, table: string, query: Query): Promise<Outcome> {
  const { paths, leadsOn } = await askSite(page, query.query);
  const plainPaths = await askPlain(page, query.query);
  return {
    table,
    query,
    first: paths[0],
    place: placeOfHit(query, paths),
    // Pagefind finds pages; ours also finds terms and figures on them.
    plainPlace: placeOfHit(query, plainPaths, { pagesWillDo: true }),
    isDeadEnd: !leadsOn,
  };
}

function groups(outcomes: readonly Outcome[]): [name: string, belongs: (outcome: Outcome) => boolean][] {
  const tables = [...new Set(outcomes.map(({ table }) => table))];
  const kinds = [...new Set(outcomes.map(({ query }) => query.kind))];
  return [
    ...tables.map((table): ReturnType<typeof groups>[number] => [table, (outcome) => outcome.table === table]),
    ...kinds.map((kind): ReturnType<typeof groups>[number] => [
      `all of kind ${kind}`,
      ({ query }) => query.kind === kind,
    ]),
    ['all', () => true],
  ];
}

function reportGroup(name: string, outcomes: readonly Outcome[]): void {
  const share = (isHit: (outcome: Outcome) => boolean) => (outcomes.filter(isHit).length / outcomes.length).toFixed(3);
  const within = (most: number) => share(({ place }) => place !== undefined && place <= most);
  const plainWithin = (most: number) => share(({ plainPlace }) => plainPlace !== undefined && plainPlace <= most);
  console.log(
    `${name.padEnd(36)} ${String(outcomes.length).padStart(4)} queries   hit@1 ${within(1)}  hit@3 ${within(3)}` +
      `   plain Pagefind hit@1 ${plainWithin(1)}  hit@3 ${plainWithin(3)}`,
  );
}

function reportMisses(outcomes: readonly Outcome[]): void {
  console.log(`\nDead ends: ${outcomes.filter(({ isDeadEnd }) => isDeadEnd).length}. Not first:`);
  for (const { table, query, place, first } of outcomes) {
    if (place !== 1)
      console.log(`  ${query.query} (${query.kind}, ${table}): ${place ?? 'not'} found, first ${first ?? 'nothing'}`);
  }
}

async function reportBytes(page: Page): Promise<void> {
  const { query } = queries[0]!;
  console.log(`\nBytes, compressed, that a new search page loads for “${query}”`);
  const parts = await measureBytes(page, async () => {
    await askSite(page, query);
    await askPlain(page, query);
  });
  for (const [name, bytes] of parts) console.log(`  ${name.padEnd(16)} ${bytes}`);
}

async function reportKeys(page: Page): Promise<void> {
  const typed = queries.filter((_, place) => place % 4 === 0).map(({ query }) => query);
  const times = (await measureKeys(page, address, typed)).sort((a, b) => a - b);
  const at = (part: number) => `${times[Math.min(times.length - 1, Math.floor(part * times.length))]!.toFixed(1)} ms`;
  console.log(`\nFrom a key press to the names shown, processor slowed down 4 times, ${times.length} presses`);
  console.log(`  median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}`);
}

/** Serves the site as readers get it. */
async function startServer(): Promise<ChildProcess> {
  const { port, hostname } = new URL(address);
  const started = spawn(process.execPath, ['scripts/preview.ts'], {
    env: { ...process.env, PORT: port, HOST: hostname, BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(started.stdout, 'data');
  return started;
}
