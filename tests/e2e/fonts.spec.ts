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

/** The files of fonts that a page loads, from the network or the browser's memory, without their hashes, sorted. */
async function listFonts(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const urls = await page.evaluate(async () => {
    await document.fonts.ready;
    return performance.getEntriesByType('resource').map((entry) => entry.name);
  });
  return urls.flatMap((url) => /\/([a-z-]+)\.[^/]+\.woff2$/.exec(url)?.[1] ?? []).sort();
}
