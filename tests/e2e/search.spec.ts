import { expect, test, type Page } from '@playwright/test';

const results = '[data-search-results][aria-busy="false"]';

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator(results)).toBeAttached();
}

test('announces the number of results', async ({ page }) => {
  await search(page, 'Lindholm');
  const count = await page.locator(`${results} > li`).count();
  expect(count).toBeGreaterThan(1);
  await expect(page.getByRole('status')).toHaveText(`${count} results`);
});

test('searches from the head of any page by keyboard alone', async ({ page }) => {
  await page.goto('timeline/');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('Berg');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${results} a`).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('Berg');
});

test('narrows down by kind, and keeps that in the address', async ({ page }) => {
  await search(page, 'harbour');
  const filter = page.locator('[data-search-filters] a').filter({ hasText: 'Events' });
  await filter.click();
  await expect(page.locator(results)).toBeAttached();
  expect(new URL(page.url()).searchParams.get('collection')).toBe('Events');
  const kinds = await page.locator(`${results} .meta > :first-child`).allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Event']));

  await page.goBack();
  await expect(page.locator(results)).toBeAttached();
  expect(new URL(page.url()).searchParams.get('collection')).toBeNull();
});

test('leads to the list of all names when nothing is found', async ({ page }) => {
  await search(page, 'qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('qqqqzzzz');
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('sets what it shows as text', async ({ page }) => {
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('says so when the index cannot be loaded', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, 'Berg');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});
