import { test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { listPages } from './pages.ts';

for (const path of listPages()) {
  test(`axe finds nothing on /${path}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}
