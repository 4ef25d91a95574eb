import { expect, test, type Page } from '@playwright/test';
import { openPage } from './open-page.ts';
import { kinds } from './pages.ts';

test('nothing moves for who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of kinds) {
    await openPage(page, path);
    expect(await countMoving(page), path).toBe(0);
  }
});

test('pages fade into each other, but not for who wants less motion', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset.fades = viewTransition ? 'yes' : 'no';
    });
  });
  for (const [reducedMotion, fades] of [
    ['no-preference', 'yes'],
    ['reduce', 'no'],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('timeline/');
    await page.getByRole('link', { name: 'Plans' }).first().click();
    await page.waitForURL('**/documents/compare/');
    await expect(page.locator('html')).toHaveAttribute('data-fades', fades);
  }
});

/** How many elements of the page have a transition or an animation that takes time, or scroll smoothly. */
function countMoving(page: Page): Promise<number> {
  return page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
    const moving = styles.filter(
      ({ transitionDuration, animationName, scrollBehavior }) =>
        /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
    );
    return moving.length;
  });
}
