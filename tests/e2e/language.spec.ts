import { expect, test } from '@playwright/test';
import { listPages } from './pages.ts';
import { findUnmarkedTexts } from './unmarked-language.ts';

test('a name says its language, also as a title, in a note and in running text', async ({ page }) => {
  await page.goto('people/ada-berg/');
  await expect(page.locator('.native [lang="uk"]').first()).toHaveText('Ада Берґ');
  await page.goto('events/harbour-talks-day-1/');
  await expect(page.locator('.notes [lang="uk"]').first()).toHaveText('Шість годин у Ліндгольмі');
  await expect(page.locator('.prose [lang="und-Cyrl"]').first()).toHaveText('Ада Берг');
});

test('a name that reads from right to left leaves what follows it in its place', async ({ page }) => {
  await page.goto('people/ada-berg/');
  const [name, after] = await page.evaluate(() => {
    const element = document.querySelector('.native [lang]')!;
    element.textContent = 'שלום (עיר)';
    const next = document.createTextNode(' 2031');
    element.after(next);
    const range = document.createRange();
    range.selectNode(next);
    return [element.getBoundingClientRect().right, range.getBoundingClientRect().right];
  });
  expect(after).toBeGreaterThan(name);
});

test('no text in another script goes without its language', async ({ page }) => {
  await page.goto('');
  expect(await findUnmarkedTexts(page, listPages())).toEqual([]);
});
