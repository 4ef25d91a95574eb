import { expect, test } from '@playwright/test';
import { listPages } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of listPages()) {
  test(`/${path} can be read without scripts`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).not.toBeEmpty();
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  });
}

for (const path of ['timeline/', 'search/', 'no-such-page/']) {
  test(`searching on /${path} without scripts leads to the list of all names`, async ({ page }) => {
    await page.goto(path);
    const field = page.locator(path === 'timeline/' ? 'header' : 'main').getByRole('searchbox');
    await field.fill('anything');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/sub\/index\/\?q=anything$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
