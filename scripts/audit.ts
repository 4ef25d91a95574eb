import { availableParallelism } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import type { Settings } from '../src/site/settings.ts';
import { colorSchemes, findViolations, type Violation } from '../tests/e2e/axe.ts';
import { findBrowser } from '../tests/e2e/support.ts';
import { listPages } from './built-pages.ts';
import { runCommand } from './run-command.ts';
import { startServer } from './serve-site.ts';

/** Runs axe on every page of the built site, in light and in dark, and prints what it finds; tells whether that is nothing. */
async function audit(settings: Settings): Promise<boolean> {
  const server = await startServer(settings);
  if (!server) return false;
  const browser = await chromium.launch(await findBrowser());
  const paths = listPages(settings.outFolder);
  const found = await auditPages(browser, server.address, paths);
  await browser.close();
  await server.stop();
  console.log(`${paths.length} pages in light and dark: ${found} findings.`);
  return found === 0;
}

/** The number of findings on the pages, of which several are looked at at a time. */
async function auditPages(browser: Browser, address: string, paths: string[]): Promise<number> {
  const waiting = paths.entries();
  let found = 0;
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const [index, path] of waiting) {
      const findings = await auditPage(browser, address + path);
      for (const finding of findings) console.log(`/${path} ${finding}`);
      found += findings.length;
      if ((index + 1) % 50 === 0) console.error(`${index + 1} of ${paths.length} pages …`);
    }
  });
  await Promise.all(workers);
  return found;
}

/** A line for each element that breaks a rule. A page has a context of its own, so that nothing is carried over. */
async function auditPage(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const findings: string[] = [];
  for (const scheme of colorSchemes) {
    const violations = await findViolations(page, scheme);
    findings.push(...violations.flatMap((violation) => describe(violation).map((line) => `(${scheme}) ${line}`)));
  }
  await context.close();
  return findings;
}

function describe({ id, help, nodes }: Violation): string[] {
  return nodes.map(({ target }) => `${id}: ${help}\n  ${target.join(' ')}`);
}

const usage = `Usage: npm run audit

Looks for barriers on every page of the built site with axe, in light and dark.`;

await runCommand({ usage, run: ({ settings }) => audit(settings) });
