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
