import { expect, test } from '@playwright/test';

const event = 'events/harbour-talks-day-1/';

test('a citation leads to its note, and the note back to the text', async ({ page }) => {
  await page.goto(event);
  const mark = page.locator('sup.cite a').first();
  const markId = await mark.getAttribute('id');
  await mark.click();
  const note = page.locator(':target');
  await expect(note).toContainText('p. 2');
  await note.locator('a.back').first().click();
  await expect(page.locator(':target')).toHaveAttribute('id', markId!);
});

test('a note leads to the page of its source, which says where it is cited', async ({ page }) => {
  await page.goto(event);
  await page.locator('.notes li').first().getByRole('link').first().click();
  expect(new URL(page.url()).pathname).toBe('/sub/sources/gazette-2031-05-05/');
  await expect(page.getByRole('heading', { name: 'Cited in' })).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'Harbour talks, first day' }).first()).toBeAttached();
});

test('the first mention of a name links, later ones and plain names do not', async ({ page }) => {
  await page.goto(event);
  const links = page.locator('.prose a[href$="/people/ada-berg/"]');
  await expect(links).toHaveCount(3);
  await expect(page.locator('.prose').getByRole('link', { name: 'Берг', exact: true })).toHaveCount(0);
});

test('a dispute shows each account with those who give it', async ({ page }) => {
  await page.goto(event);
  const block = page.locator('.claim-block').first();
  await expect(block.locator('.accounts > li')).not.toHaveCount(0);
  await expect(block.locator('.accounts b').first()).not.toBeEmpty();
});

test('an entry shows who mentions it, with the sentence around', async ({ page }) => {
  await page.goto('people/ada-berg/');
  const mentions = page.locator('details.mentions').first();
  await expect(mentions.locator('mark').first()).toBeVisible();
});

test('a former address leads on to the entry', async ({ page }) => {
  await page.goto('people/a-berg/');
  await page.waitForURL('**/sub/people/ada-berg/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Berg');
});

test('what happened after the day of the site is marked as such', async ({ page }) => {
  await page.goto('events/lindholm-signing/');
  await expect(page.locator('main')).toContainText('What came after');
});

test('an .mdx page shows its components, with links and citations like any other', async ({ page }) => {
  await page.goto('tour/');
  await expect(page.locator('main dl.figures, main ul').first()).toBeVisible();
  await expect(page.locator('sup.cite a').first()).toBeVisible();
});

test('a site says words of the interface in its own way', async ({ page }) => {
  await page.goto('who/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who was in the room');
  await expect(page.locator('.key').first()).toContainText('in the room');
  await expect(page.getByRole('heading', { name: 'What a mark means' })).toBeVisible();
});

test('a page that does not exist helps', async ({ page }) => {
  const response = await page.goto('people/nobody-at-all/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('.share')).toHaveCount(0);
  await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
});

test('no request leaves the site', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL!).origin) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  await page.goto(event);
  await page.goto('search/?q=harbour');
  await expect(page.locator('[data-search-results][aria-busy="false"]')).toBeAttached();
  expect(outside).toEqual([]);
});
