import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/support.ts';

/** The sites under test, each built before and served as readers get it. */
const sites = [
  { name: 'complete', folder: '.parley/fixtures/complete', base: '/sub/', port: 4410, tests: 'tests/e2e' },
  { name: 'site', folder: 'dist', base: '/', port: 4411, tests: 'tests/site' },
];

/** `npm test` names the sites whose build went well. A site that has taken the place of the first may have no tests of its own. */
const names = process.env.E2E_SITES?.split(',') ?? sites.map((site) => site.name);
const chosen = sites.filter(({ name, tests }) => names.includes(name) && existsSync(tests));

export default defineConfig({
  outputDir: '.parley/e2e',
  reporter: [['list'], ['json', { outputFile: '.parley/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: { launchOptions: await findBrowser(), screenshot: 'only-on-failure' },
  projects: chosen.map(({ name, tests, ...site }) => ({
    name,
    testDir: tests,
    testMatch: '*.spec.ts',
    use: { baseURL: addressOf(site) },
  })),
  webServer: chosen.map((site) => ({
    name: site.name,
    command: 'node scripts/preview.ts',
    env: { OUT_DIR: site.folder, BASE_PATH: site.base, PORT: String(site.port), HOST: '127.0.0.1' },
    url: addressOf(site),
    reuseExistingServer: false,
  })),
});

function addressOf({ port, base }: { port: number; base: string }): string {
  return `http://127.0.0.1:${port}${base}`;
}
