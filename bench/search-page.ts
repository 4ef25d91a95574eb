import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';

/** How many results are looked at. */
const maxResults = 10;

/** Opens the search page of a site, with the plain index seeming to stand in it. */
export async function openSearch(browser: Browser, address: string, plainFolder: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${address}plain/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace('/plain/', '');
    return route.fulfill({ body: readFileSync(join(plainFolder, path)), contentType: contentTypeOf(path) });
  });
  await page.goto(`${address}search/`);
  return page;
}

/**
 * What the search page shows: paths of the results in their order, and whether a suggestion leads on where there are none. Suggestions
 * stand in place of results, beside the way to the list of all names.
 */
export async function askSite(page: Page, query: string): Promise<{ paths: string[]; leadsOn: boolean }> {
  await page.evaluate(async (text) => {
    await customElements.whenDefined('search-page');
    document.querySelector<HTMLInputElement>('#search-query')!.value = text;
    document.querySelector<HTMLFormElement>('search-page form')!.requestSubmit();
  }, query);
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return page.evaluate((most) => {
    const items = [...document.querySelectorAll('[data-search-results] > li')].slice(0, most);
    const found = document.querySelector<HTMLElement>('[data-search-fallback]')!.hidden ? items : [];
    return {
      paths: found.map((item) => item.querySelector('a')!.getAttribute('href')!),
      leadsOn: items.length > 0,
    };
  }, maxResults);
}

/** What plain Pagefind finds. */
export function askPlain(page: Page, query: string): Promise<string[]> {
  return page.evaluate(
    async ([text, most]) => {
      const program = '/plain/pagefind.js';
      const pagefind = (await import(program)) as PlainPagefind;
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return pages.map(({ url }) => url.replace(/^\/plain/, ''));
    },
    [query, maxResults] as const,
  );
}

interface PlainPagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Bytes, compressed, that a new page loads for an answer, by what they are. */
export async function measureBytes(page: Page, ask: (page: Page) => Promise<unknown>): Promise<Map<string, number>> {
  const bodies: Promise<[name: string, bytes: number]>[] = [];
  const keep = (response: Response) => void bodies.push(weigh(response));
  page.on('response', keep);
  await page.reload();
  await ask(page);
  page.off('response', keep);
  const bytes = new Map<string, number>();
  for (const [name, size] of await Promise.all(bodies)) bytes.set(name, (bytes.get(name) ?? 0) + size);
  return bytes;
}

async function weigh(response: Response): Promise<[string, number]> {
  const { pathname } = new URL(response.url());
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isCompressed = /\.(?:pf_\w+|pagefind|woff2)$/.test(pathname);
  return [partOf(pathname), isCompressed ? body.length : brotliCompressSync(body).length];
}

function partOf(path: string): string {
  if (path.startsWith('/plain/')) return 'plain Pagefind';
  if (path.startsWith('/pagefind/')) return 'Pagefind';
  if (/^\/search\/names.*\.json$/.test(path)) return 'names';
  return path.endsWith('.js') ? 'scripts' : 'page';
}

/**
 * Milliseconds from each key press to the names that it brings, in the dialog, with a processor slowed down 4 times. A press that
 * changes nothing in the list does not count.
 */
export async function measureKeys(page: Page, address: string, queries: readonly string[]): Promise<number[]> {
  await page.goto(address);
  await page.keyboard.press('/');
  await page.locator('dialog[open] [role="combobox"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('dialog[open] [role="combobox"]')!;
    const list = document.querySelector('#search-options')!;
    const press = (text: string) =>
      new Promise<number | undefined>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => finish(performance.now() - start));
        const finish = (time: number | undefined) => {
          observer.disconnect();
          resolve(time);
        };
        observer.observe(list, { childList: true });
        setTimeout(() => finish(undefined), 140);
        input.value = text;
        input.dispatchEvent(new Event('input'));
      });
    // The first answer waits for the names to load.
    await press('a');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const measured: number[] = [];
    for (const text of texts) {
      for (let length = 1; length <= text.length; length += 1) {
        const time = await press(text.slice(0, length));
        if (time !== undefined) measured.push(time);
      }
    }
    return measured;
  }, queries);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

function contentTypeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
