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

test('no text in another script goes without its language', async ({ page }) => {
  await page.goto('');
  expect(await findUnmarkedTexts(page, listPages())).toEqual([]);
});
