import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { listPages } from './pages.ts';

for (const path of listPages()) {
  test(`axe finds nothing on /${path}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });

  test(`/${path} does not scroll sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
