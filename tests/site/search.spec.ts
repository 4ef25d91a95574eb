import { expect, test } from '@playwright/test';

/** One query of each kind; `npm run bench:search` has some hundreds. */
const wanted = [
  { query: 'Witkoff', path: 'people/steve-witkoff/' },
  { query: 'Zelenski', path: 'people/volodymyr-zelenskyy/' },
  { query: 'Зеленський', path: 'people/volodymyr-zelenskyy/' },
  { query: 'Gnatov', path: 'people/andrii-hnatov/' },
  { query: 'witkof', path: 'people/steve-witkoff/' },
  { query: 'umreov', path: 'people/rustem-umerov/' },
  { query: 'von der leyen ursula', path: 'people/ursula-von-der-leyen/' },
  { query: '28 points', path: 'documents/28-point-plan/' },
  { query: 'Minsk 2', path: 'parallels/minsk-agreements/' },
  { query: 'Dayton', path: 'parallels/dayton-accords/' },
  { query: 'Miami December 6', path: 'events/2025-12-06-miami-day-3/' },
  { query: '15.08.2025', path: 'events/2025-08-15-alaska-summit/' },
  { query: 'Witkoff Umerov Geneva', path: 'events/2025-11-23-geneva/' },
  { query: 'Macron Starmer London', path: 'events/2025-12-08-london/' },
  { query: 'liberation of Kherson', path: 'people/andrii-hnatov/' },
];

for (const { query, path } of wanted) {
  test(`finds ${path} first for "${query}"`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-results][aria-busy="false"]')).toBeVisible();
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', `/${path}`);
  });
}

test('says as what it understood a misspelled name', async ({ page }) => {
  await page.goto('search/?q=umreov');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Umerov');
});

test('suggests names where it finds nothing', async ({ page }) => {
  await page.goto('search/?q=Zwitkoffish');
  await expect(page.locator('[data-search-results][aria-busy="false"] a[href="/people/steve-witkoff/"]')).toBeVisible();
});
