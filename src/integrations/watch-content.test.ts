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
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** What is logged once files have changed, and what the browser is told. */
async function after(refreshContent: () => Promise<void>, ...paths: string[]) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logged: string[] = [];
  const log = (text: string) => void logged.push(text);
  const send = vi.fn();
  const { hooks } = watchContent(readSettings({ CONTENT_DIR: join(folder, 'content') }));
  const setUp = hooks['astro:server:setup'] as (parts: unknown) => void;
  setUp({ server: { watcher, ws: { send } }, refreshContent, logger: { info: log, error: log } });
  for (const path of paths) watcher.emit('all', 'change', join(folder, path));
  await vi.runAllTimersAsync();
  return { logged, told: send.mock.calls.map(([message]) => (message as { type: string }).type) };
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
  writeFileSync(join(folder, 'content/pages/index.md'), '---\ntitel: Harbour talks\n---\n');
  const { logged, told } = await after(done, 'content/pages/index.md');
  expect(logged).toEqual([expect.stringMatching(/^The content has mistakes; the site goes on as it was\.[^]*titel/)]);
  expect(told).toEqual(['error']);
});

test('so is what goes wrong in reading', async () => {
  const fail = () => Promise.reject(new Error('ENOENT: no such file or directory'));
  const { logged, told } = await after(fail, 'content/pages/index.md');
  expect(logged).toEqual([
    'The content could not be read; the site goes on as it was.\n\nENOENT: no such file or directory\n',
  ]);
  expect(told).toEqual(['error']);
});
