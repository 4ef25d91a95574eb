import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const status = (page: Page) => page.locator('new-changes').getByRole('status');
const marked = (page: Page) => page.locator('new-changes li', { has: page.locator('mark') });
const key = 'parley-changes /sub/';

/** As if the reader had last looked on a day in January 2026, when all but the newest change stood there. */
async function rememberVisit(page: Page): Promise<void> {
  await page.goto('changes/');
  await known(page);
  await page.evaluate((name) => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-change]')].map(({ dataset }) => dataset.change);
    localStorage.setItem(name, JSON.stringify({ at: Date.UTC(2026, 0, 15, 12), seen: ids.slice(1) }));
  }, key);
  await page.reload();
  await known(page);
}

/** Waits until the script has looked at what it remembers, and written down this visit. */
const known = (page: Page) => page.locator('[data-report].known').waitFor();

test('the first visit marks nothing and says what comes', async ({ page }) => {
  await page.goto('changes/');
  await expect(status(page)).toHaveText(/^This is your first visit\./);
  await expect(marked(page)).toHaveCount(0);
});

test('a later visit marks what is new, and says since when', async ({ page }) => {
  await rememberVisit(page);
  await expect(status(page)).toHaveText('1 change is new since you last looked here, on 15 January 2026.');
  await expect(marked(page)).toHaveText([/^\s*New\s+Corrected: The talks began at 10:30/]);
  await expectAccessible(page);
  await page.reload();
  await expect(marked(page)).toHaveCount(1);
});

test('where nothing is new, it says so', async ({ page }) => {
  await rememberVisit(page);
  await page.evaluate((name) => {
    const visits = JSON.parse(localStorage.getItem(name)!) as object;
    localStorage.setItem(name, JSON.stringify({ ...visits, at: Date.UTC(2026, 0, 16, 12) }));
  }, key);
  await page.reload();
  await expect(status(page)).toHaveText('Nothing is new since you last looked here, on 16 January 2026.');
});

test('visits can be forgotten', async ({ page }) => {
  await rememberVisit(page);
  await page.getByRole('button', { name: 'Forget my visits' }).click();
  await expect(status(page)).toHaveText('Forgotten. Your next visit counts as the first.');
  await expect(marked(page)).toHaveCount(0);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});

test('the front page marks the same, without counting as a visit', async ({ page }) => {
  await rememberVisit(page);
  await page.evaluate((name) => {
    const { before } = JSON.parse(localStorage.getItem(name)!) as { before: object };
    localStorage.setItem(name, JSON.stringify(before));
  }, key);
  await page.goto('./');
  await expect(marked(page)).toHaveCount(1);
  await page.reload();
  await expect(marked(page)).toHaveCount(1);
});

test('a reader who forbids storage sees the page as it is', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('forbidden');
      },
    });
  });
  await page.goto('changes/');
  await expect(page.locator('[data-change]').first()).toBeVisible();
  await expect(page.locator('[data-report]')).toBeHidden();
});

test('nothing leaves the browser', async ({ page }) => {
  await rememberVisit(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.reload();
  await page.getByRole('button', { name: 'Forget my visits' }).click();
  const { origin } = new URL(page.url());
  const ids = await page.locator('[data-change]').evaluateAll((changes) => changes.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  const tells = (request: string) => !request.startsWith(`GET ${origin}/`) || ids.some((id) => request.includes(id));
  expect(requests.filter(tells)).toEqual([]);
});

test('a change has a place of its own, to which feeds lead', async ({ page, request }) => {
  const feed = (await (await request.get('changes/feed.json')).json()) as { items: { url: string }[] };
  const { hash } = new URL(feed.items[0]!.url);
  await page.goto(`changes/${hash}`);
  await expect(page.locator(hash)).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the changes are there, and nothing is said of visits', async ({ page }) => {
    await page.goto('changes/');
    await expect(page.locator('[data-change]').first()).toBeVisible();
    await expect(page.locator('[data-report]')).toBeHidden();
  });
});
