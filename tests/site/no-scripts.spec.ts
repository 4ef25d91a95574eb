import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

test.use({ javaScriptEnabled: false });

const collections = ['events', 'people', 'organizations', 'documents', 'scenarios', 'parallels', 'claims'];

test('reaches every entry from the list of all names, without scripts', async ({ page }) => {
  await page.goto('index/');
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const missing = collections.flatMap((collection) =>
    readdirSync(join('content', collection))
      .map((file) => `/${collection}/${file.replace(/\.md$/, '')}/`)
      .filter((path) => !links.includes(path)),
  );
  expect(missing).toEqual([]);
});

test('says where to look when search has no scripts', async ({ page }) => {
  await page.goto('search/?q=anything');
  await expect(page.locator('main').getByRole('status')).toContainText('JavaScript');
  await page.locator('main').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/index/');
});
