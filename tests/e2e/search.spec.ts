import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const results = '[data-search-results][aria-busy="false"]';
const status = (page: Page) => page.locator('main').getByRole('status');
const titles = (page: Page) =>
  page.locator(`${results} > li > :is(h2, h3), ${results} > li > div > h2`).allTextContents();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

async function search(page: Page, address: string): Promise<void> {
  await page.goto(`search/${address}`);
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await expect(page.locator(results)).toBeAttached();
}

test('what a reader writes before the script has come stays', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/search-page*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('search/');
  const input = page.locator('main').getByRole('searchbox');
  await input.focus();
  await page.keyboard.type('Lindholm');
  resolve(undefined);
  await settle(page);
  await expect(input).toHaveValue('Lindholm');
});

test('announces the number of results', async ({ page }) => {
  await search(page, '?q=Lindholm');
  const count = await page.locator(`${results} > li`).count();
  expect(count).toBeGreaterThan(1);
  await expect(status(page)).toHaveText(`${count} results`);
});

test('shows the best name as a card: role, side, native name, facts, and what it is connected with', async ({
  page,
}) => {
  await search(page, '?q=Ada+Berg');
  const card = page.locator('.entity');
  await expect(card.getByRole('link', { name: 'Ada Berg' })).toHaveAttribute('href', '/sub/people/ada-berg/');
  await expect(card.locator('.kicker')).toHaveText('Norland · Person');
  await expect(card.locator('dl')).not.toBeEmpty();
  const events = card.locator('.connections details').filter({ hasText: 'Events' });
  const count = Number(await events.locator('.number').textContent());
  await events.locator('summary').click();
  await expect(events.getByRole('link')).toHaveCount(count);
  await expect(events.getByRole('link').first()).toHaveAttribute('href', /^\/sub\/events\/[^/]+\/$/);
});

test('reads the page of the card again after it could not be had', async ({ page }) => {
  await page.route('**/people/ada-berg/', (route) => route.abort());
  await search(page, '?q=Ada+Berg');
  const card = page.locator('.entity');
  await expect(card.locator('dt')).toHaveText('Also written');
  await page.unroute('**/people/ada-berg/');
  await page.locator('main form').getByRole('button').click();
  await expect(card.locator('.connections')).toBeVisible();
});

test('shows an excerpt in which what was looked for is marked', async ({ page }) => {
  await search(page, '?q=Lindholm');
  const found = page
    .locator(`${results} > li`)
    .filter({ has: page.locator('p mark') })
    .first();
  await expect(found.locator('p mark').first()).toHaveText(/Lindholm/);
  await expect(found.locator('.meta > :first-child')).not.toBeEmpty();
});

test('narrows down by kind and by person, and keeps that in the address and in the history', async ({ page }) => {
  await search(page, '?q=harbour');
  const all = await titles(page);
  await page.locator('[data-filter="collection"] a').filter({ hasText: 'Events' }).click();
  await settle(page);
  expect(parameter(page, 'collection')).toBe('Events');
  const kinds = await page
    .locator(`${results} > li`)
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('.kicker, .meta > :first-child')!.textContent.replace(/.* · /, '')),
    );
  expect(new Set(kinds)).toEqual(new Set(['Event']));

  await page.getByLabel('Person').focus();
  await page.getByLabel('Person').selectOption({ value: 'Mira Sand' });
  await settle(page);
  expect(parameter(page, 'person')).toBe('Mira Sand');
  await expect(page.getByLabel('Person')).toBeFocused();

  await page.goBack();
  await settle(page);
  expect(parameter(page, 'person')).toBeNull();
  await page.goBack();
  await settle(page);
  expect(await titles(page)).toEqual(all);
  await page.goForward();
  await settle(page);
  expect(parameter(page, 'collection')).toBe('Events');
});

test('narrows names down as it does texts', async ({ page }) => {
  await search(page, '?q=Ada+Berg&side=Sudmark');
  expect(await titles(page)).not.toContain('Ada Berg');
  await search(page, '?q=Ada+Berg&side=Norland');
  expect((await titles(page))[0]).toBe('Ada Berg');
});

test('takes a range of days, and every filter away again', async ({ page }) => {
  await search(page, '?q=talks&collection=Events');
  const all = await titles(page);
  await page.getByLabel('From').fill('2031-05-04');
  await settle(page);
  await page.getByLabel('Until').fill('2031-05-04');
  await settle(page);
  expect(parameter(page, 'from')).toBe('2031-05-04');
  expect(parameter(page, 'to')).toBe('2031-05-04');
  const narrowed = await titles(page);
  expect(narrowed.length).toBeLessThan(all.length);
  expect(narrowed).toContain('Harbour talks, first day');
  await page.getByRole('link', { name: 'Remove all filters' }).click();
  await settle(page);
  expect(new URL(page.url()).search).toBe('?q=talks');
  await expect(page.getByLabel('From')).toHaveValue('');
});

test('puts what was found in the order of time', async ({ page }) => {
  await search(page, '?collection=Events');
  await page.getByRole('link', { name: 'Oldest first' }).click();
  await settle(page);
  const oldest = await titles(page);
  expect(parameter(page, 'order')).toBe('oldest');
  await page.getByRole('link', { name: 'Newest first' }).click();
  await settle(page);
  expect(await titles(page)).toEqual(oldest.toReversed());
  await expect(page.getByRole('link', { name: 'Newest first' })).toHaveAttribute('aria-current', 'true');
});

test('shows more on request, and moves focus to the first of it', async ({ page }) => {
  await search(page, '?q=the');
  const before = await page.locator(`${results} > li`).count();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => page.locator(`${results} > li`).count()).toBeGreaterThan(before);
  await expect(page.locator(`${results} > li`).nth(before).locator('a').first()).toBeFocused();
  await page.reload();
  await settle(page);
  expect(await page.locator(`${results} > li`).count()).toBeGreaterThan(before);
});

test('says what a misspelled query was taken for, and searches literally on request', async ({ page }) => {
  await search(page, '?q=Lidnholm');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Showing results for Lindholm$/i);
  expect((await titles(page)).length).toBeGreaterThan(1);
  await page.getByText('Search instead for').getByRole('link', { name: 'Lidnholm' }).click();
  await settle(page);
  expect(parameter(page, 'exact')).toBe('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for Lidnholm');
  await expect(status(page)).toContainText('Did you mean');
  expect(await titles(page)).toContain('Port Authority of Lindholm');
});

test('leads from a date to everything of that day', async ({ page }) => {
  await search(page, '?q=4+May+2031');
  await page.getByRole('link', { name: 'Show everything from that time' }).click();
  await settle(page);
  expect(new URL(page.url()).search).toBe('?from=2031-05-04&to=2031-05-04');
  expect(await titles(page)).toContain('Harbour talks, first day');
});

test('leads to near names and to the list of all names when nothing is found', async ({ page }) => {
  await search(page, '?q=qqqqzzzz');
  await expect(status(page)).toContainText('Did you mean');
  expect(await page.locator(`${results} > li`).count()).toBeGreaterThan(0);
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('leads to the list of all names when nothing is asked', async ({ page }) => {
  await search(page, '');
  await expect(status(page)).toContainText('Write a name');
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('offers to take a filter away when nothing fits', async ({ page }) => {
  await search(page, '?q=Ada+Berg&from=2099-01-01');
  await expect(status(page)).toContainText('Take a filter away');
  await page.getByRole('link', { name: 'Remove all filters' }).click();
  await settle(page);
  expect((await titles(page))[0]).toBe('Ada Berg');
});

test('sets what it shows as text', async ({ page }) => {
  await search(page, `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('shows names alone, and says so, when the texts cannot be loaded', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, '?q=Berg');
  await expect(status(page)).toContainText('could not be loaded');
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
  expect(await titles(page)).toContain('Ada Berg');
});

test('says so when nothing can be loaded', async ({ page }) => {
  await page.route(/\/(pagefind|search)\/.+/, (route) =>
    route.request().url().includes('?q=') ? route.continue() : route.abort(),
  );
  await search(page, '?q=Berg');
  await expect(status(page)).toContainText('You may be offline');
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('axe finds nothing on the page of results, light and dark', async ({ page }) => {
  await search(page, '?q=harbour');
  await expect(page.locator('.connections')).toBeVisible();
  await expectAccessible(page);
});

test('does not scroll sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await search(page, '?q=harbour');
  await expect(page.locator('.connections')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

test('a browser can add the search of the site', async ({ page }) => {
  await page.goto('timeline/');
  const description = page.locator('link[rel="search"]');
  const response = await page.request.get(new URL((await description.getAttribute('href'))!, page.url()).href);
  expect(response.ok()).toBe(true);
  expect(await response.text()).toContain('template="https://example.org/sub/search/?q={searchTerms}"');
});
