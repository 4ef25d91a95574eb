import { expect, test, type Page } from '@playwright/test';

test('a page loads the letters that it shows, and no others', async ({ page }) => {
  expect(await listFonts(page, 'organizations/shipowners/')).toEqual(['sans-latin', 'serif-display', 'serif-latin']);
});

test('a name with a letter of another language loads the extension of its face', async ({ page }) => {
  expect(await listFonts(page, 'sources/herald-2031-05-06/')).toContain('sans-latin-ext');
});

/** The files of fonts that a page loads, without their hashes, sorted. */
async function listFonts(page: Page, path: string): Promise<string[]> {
  const names: string[] = [];
  page.on('response', (response) => {
    const [, name] = /\/([a-z-]+)\.[^/]+\.woff2$/.exec(response.url()) ?? [];
    if (name) names.push(name);
  });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  return names.sort();
}
