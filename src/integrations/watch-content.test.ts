import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryText, siteYaml } from '../../tests/content-of.ts';
import { readSettings } from '../site/settings.ts';
import { watchContent } from './watch-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
  mkdirSync(join(folder, 'content/pages'), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), siteYaml);
  writeFileSync(join(folder, 'content/pages/index.md'), entryText('Harbour talks'));
  vi.useFakeTimers();
  // As in a process of its own, which has read nothing yet.
  delete (globalThis as { parleyKnowledge?: unknown }).parleyKnowledge;
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** A server whose files can change, what is logged, and what the browser is told and shown. */
function start(refreshContent: () => Promise<void> = () => Promise.resolve()) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logged: string[] = [];
  const told: string[] = [];
  const log = (text: string) => void logged.push(text);
  const send = ({ type }: { type: string }) => void told.push(type);
  const use = vi.fn<(handle: Handler) => void>();
  const { hooks } = watchContent(readSettings({ CONTENT_DIR: join(folder, 'content'), BASE_PATH: '/sub/' }));
  const setUp = hooks['astro:server:setup'] as (parts: unknown) => void;
  setUp({ server: { watcher, ws: { send }, middlewares: { use } }, refreshContent, logger: { info: log, error: log } });
  const change = async (...paths: string[]) => {
    for (const path of paths) watcher.emit('all', 'change', join(folder, path));
    await vi.runAllTimersAsync();
  };
  const get = (url: string) => {
    let answer = 'the site';
    const response = {
      writeHead: (status: number) => void (answer = `${status}`),
      end: (text: string) => void (answer += `\n${text}`),
    };
    use.mock.calls[0]![0]({ url }, response, () => undefined);
    return answer;
  };
  return { logged, told, change, get };
}

type Handler = (request: { url: string }, response: unknown, next: () => void) => void;

/** What is logged once files have changed, and what the browser is told. */
async function after(refreshContent: () => Promise<void>, ...paths: string[]) {
  const { logged, told, change } = start(refreshContent);
  await change(...paths);
  return { logged, told };
}

const done = () => Promise.resolve();

test('the content is read anew, once for changes that follow each other', async () => {
  expect(await after(done, 'content/site.yaml', 'content/pages/index.md')).toEqual({
    logged: ['The content was read anew.'],
    told: ['full-reload'],
  });
});

test('folders beside the content are not of it', async () => {
  expect(await after(done, 'content-old/pages/index.md', 'content.md')).toEqual({ logged: [], told: [] });
});

test('a mistake is a message', async () => {
  const { logged, told, change, get } = start();
  writeFileSync(join(folder, 'content/pages/index.md'), '---\ntitel: Harbour talks\n---\n');
  await change('content/pages/index.md');
  expect(logged).toEqual([expect.stringMatching(/^The content has mistakes; the site goes on as it was\.[^]*titel/)]);
  expect(told).toEqual(['error']);
  expect(get('/sub/')).toBe('the site');
});

test('so is what goes wrong in reading', async () => {
  const fail = () => Promise.reject(new Error('ENOENT: no such file or directory'));
  const { logged, told } = await after(fail, 'content/pages/index.md');
  expect(logged).toEqual([
    'The content could not be read; the site goes on as it was.\n\nENOENT: no such file or directory\n',
  ]);
  expect(told).toEqual(['error']);
});

test('while there is no site yet, a notice lists the mistakes on every page, until they are mended', async () => {
  const page = join(folder, 'content/pages/index.md');
  writeFileSync(page, '---\ntitel: <Harbour talks>\n---\n');
  const { logged, told, change, get } = start();
  expect(logged).toEqual([
    expect.stringMatching(/^The content has mistakes; the site will show once this is mended\.[^]*titel/),
  ]);
  expect(get('/sub/people/?q=1')).toMatch(/^503\n[^]*src="\/@vite\/client"[^]*titel/);
  expect(get('/@vite/client')).toBe('the site');

  writeFileSync(page, entryText('Harbour talks', '', '[[nobody]]'));
  await change('content/pages/index.md');
  expect(get('/sub/')).toMatch(/unknown-link/);
  expect(get('/sub/')).not.toMatch(/titel/);

  writeFileSync(page, entryText('Harbour talks'));
  await change('content/pages/index.md');
  expect(get('/sub/')).toBe('the site');
  expect(told).toEqual(['full-reload', 'full-reload']);
  expect(logged.at(-1)).toBe('The content was read anew.');
});
