import { expect, test } from '@playwright/test';

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

test('every stop of the keyboard on an entry page shows its focus', async ({ page }) => {
  await page.goto('events/harbour-talks-day-1/');
  const count = await page.locator('a[href], button, input:not([type="radio"]), summary, [tabindex="0"]').count();
  expect(count).toBeGreaterThan(20);
  for (let index = 0; index < Math.min(count, 60); index += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement!;
      const style = getComputedStyle(focused);
      return focused === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    });
    expect(seen, `tab stop ${index + 1}`).toBe(true);
  }
});

test('the theme switch works by keyboard, and the choice stays', async ({ page }) => {
  await page.goto('method/');
  await page.getByRole('radio', { name: 'As my device' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.goto('timeline/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});
