import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const box = (page: Page) => page.getByRole('banner').getByRole('searchbox');

async function openAndWrite(page: Page, text: string): Promise<void> {
  await page.goto('timeline/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(dialog(page).getByRole('status')).not.toBeEmpty();
}

test('nothing of the search is loaded before a reader turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('timeline/');
  await page.waitForLoadState('networkidle');
  const ofSearch = () => requests.filter((path) => /search|pagefind/.test(path));
  expect(ofSearch()).toEqual([]);
  await box(page).hover();
  await expect.poll(ofSearch).toContain('/sub/search/names.json');
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search, and Escape leads back to where the reader was`, async ({ page }) => {
    await page.goto('timeline/');
    const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('the key / writes a stroke where a reader writes', async ({ page }) => {
  await page.goto('search/');
  const query = page.locator('main').getByRole('searchbox');
  await query.focus();
  await page.keyboard.type('1/2');
  await expect(query).toHaveValue('1/2');
  await expect(dialog(page)).toBeHidden();
});

test('the key / can be turned off', async ({ page }) => {
  await page.goto('timeline/');
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox').uncheck();
  await page.goto('timeline/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('what is written in the box goes on in the dialog, and the box is not a trap', async ({ page }) => {
  await page.goto('timeline/');
  await box(page).focus();
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.type('B');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('erg');
  await expect(field(page)).toHaveValue('Berg');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page)).not.toBeFocused();
});

test('arrow keys choose among what was found, as the ARIA practices have it', async ({ page }) => {
  await openAndWrite(page, 'berg');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(dialog(page).getByRole('listbox')).toHaveAttribute(
    'id',
    (await field(page).getAttribute('aria-controls'))!,
  );

  const selected = dialog(page).getByRole('option', { selected: true });
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveCount(1);
  await expect(selected).toContainText('Ada Berg');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await selected.getAttribute('id'))!);
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(selected).toContainText('All results for “berg”');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sub\/people\/ada-berg\/$/);
});

test('Enter without a choice leads to the page of all results', async ({ page }) => {
  await openAndWrite(page, 'berg');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sub\/search\/\?q=berg$/);
});

test('the number of results is announced once writing pauses', async ({ page }) => {
  await openAndWrite(page, 'lindholm');
  const count = (await options(page).count()) - 1;
  await expect(dialog(page).getByRole('status')).toHaveText(`${count} results`);
  await expect(dialog(page).getByRole('status')).toHaveClass(/visually-hidden/);
});

test('on a narrow screen the search is a button, and works by touch', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto('timeline/');
  await expect(box(page)).toBeHidden();
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).tap();
  await field(page).fill('berg');
  await options(page).filter({ hasText: 'Ada Berg' }).first().tap();
  await expect(page).toHaveURL(/\/sub\/people\/ada-berg\/$/);
  await context.close();
});

test('at twice the size of text everything can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto('timeline/');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.keyboard.press('/');
  await field(page).fill('harbour');
  await expect(options(page).last()).toContainText('All results');
  await options(page).last().scrollIntoViewIfNeeded();
  await expect(options(page).last()).toBeInViewport();
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeInViewport();
});

test('says so when nothing is found, and what may have been meant', async ({ page }) => {
  await openAndWrite(page, 'qqqqzzzz');
  await expect(dialog(page).getByRole('status')).toContainText('qqqqzzzz');
  await expect(dialog(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
  await expect(dialog(page).getByRole('group', { name: 'Did you mean' }).getByRole('option').first()).toBeVisible();
});

test('says so when names are all there is', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await openAndWrite(page, 'berg');
  await expect(dialog(page).getByRole('status')).toContainText('names only');
  await expect(options(page).first()).toContainText('Ada Berg');
  await expect(dialog(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('says so in the head of the page when the search cannot be loaded, and works once it can', async ({ page }) => {
  await page.goto('timeline/');
  await page.route('**/search/settings.json', (route) => route.abort());
  await box(page).click();
  const head = page.getByRole('banner');
  await expect(head.getByRole('status')).toContainText('You may be offline');
  await expect(head.getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', '/sub/index/');
  await page.unroute('**/search/settings.json');
  await box(page).click();
  await expect(field(page)).toBeFocused();
});

test('axe finds nothing on the open dialog, light and dark', async ({ page }) => {
  await openAndWrite(page, 'harbour');
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page);
});
