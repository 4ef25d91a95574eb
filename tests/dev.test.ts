import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../scripts/serve-site.ts';

/** Starting is slow beside other tests, above all on a busy machine. */
const patience = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'parley-dev-'));
const content = join(folder, 'content');
const event = join(content, 'events/harbour-talks-day-1.md');
// Astro serves no pages where VITEST is set, as for its own tests.
const { PATH, HOME } = process.env;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  cpSync('tests/fixtures/minimal', content, { recursive: true });
  writeFileSync(join(content, 'events/later.md'), '---\ntitel: Later talks\n---\n');
  const port = await findFreePort(4470, '127.0.0.1');
  address = `http://127.0.0.1:${port}/sub/`;
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { PATH, HOME, CONTENT_DIR: content, BASE_PATH: '/sub/', HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
  });
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

test(
  'work on a site can begin while its content has mistakes: they stand on its pages until they are mended',
  async () => {
    const notice = await pageWith('', 'unknown-key');
    expect(notice).toContain('content/events/later.md:2:1');
    const script = /<script type="module" src="([^"]+)"/.exec(notice)![1]!;
    expect((await fetch(new URL(script, address))).headers.get('content-type')).toBe('text/javascript');

    writeFileSync(
      join(content, 'events/later.md'),
      readFileSync(event, 'utf8').replace(/^title: .*$/m, 'title: Later talks'),
    );
    expect(await pageWith('events/later/', 'Later talks')).toMatch(/<h1[^>]*>\s*Later talks/);
  },
  patience,
);

/** The page at a path, once it has these words. */
async function pageWith(path: string, words: string): Promise<string> {
  for (;;) {
    const html = await fetch(address + path).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(words)) return html;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
