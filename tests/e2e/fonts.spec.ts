import { expect, test, type Page } from '@playwright/test';

test('a page loads the letters that it shows, and no others', async ({ page }) => {
  expect(await listFonts(page, 'organizations/shipowners/')).toEqual(['sans-latin', 'serif-display', 'serif-latin']);
});

test('a name with a letter of another language loads the extension of its face', async ({ page }) => {
  expect(await listFonts(page, 'sources/herald-2031-05-06/')).toContain('sans-latin-ext');
});

test('names in Cyrillic have their face asked for by the page, before it is laid out', async ({ page }) => {
  const face = page.locator('link[rel="preload"][href*="sans-cyrillic"]');
  for (const path of ['people/ada-berg/', 'index/', 'glossary/']) {
    expect(await listFonts(page, path)).toContain('sans-cyrillic');
    await expect(face).toHaveCount(1);
  }
  await page.goto('organizations/shipowners/');
  await expect(face).toHaveCount(0);
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
