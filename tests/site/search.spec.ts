import { expect, test } from '@playwright/test';

const wanted = [
  { query: 'Witkoff', path: 'people/steve-witkoff/' },
  { query: 'Hnatov', path: 'people/andrii-hnatov/' },
  { query: 'Dayton', path: 'parallels/dayton-accords/' },
  { query: '28-point plan', path: 'documents/28-point-plan/' },
];

for (const { query, path } of wanted) {
  test(`finds ${path} first for "${query}"`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-results][aria-busy="false"]')).toBeVisible();
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', `/${path}`);
  });
}
