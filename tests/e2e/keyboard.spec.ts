import { expect, test } from '@playwright/test';
import { walkByKeyboard } from './focus-walk.ts';
import { openPage } from './open-page.ts';
import { kinds } from './pages.ts';

test('the first tab stop leads past the head of the page to the text', async ({ page }) => {
  await page.goto('events/harbour-talks-day-1/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

for (const path of kinds) {
  test(`the keyboard walks through /${path} as one reads, and every stop can be seen`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 600 });
      await openPage(page, path);
      const stops = await walkByKeyboard(page);
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ backwards, outlined, visible }) => backwards || !outlined || !visible)).toEqual([]);
    }
  });
}

test('the theme switch works by keyboard, and the choice stays', async ({ page }) => {
  await page.goto('method/');
  await page.getByRole('radio', { name: 'As my device' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.goto('timeline/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});
