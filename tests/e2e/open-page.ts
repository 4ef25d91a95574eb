import type { Page } from '@playwright/test';

/** Opens a page, and on the search page waits for the results. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await page.locator('[data-search-results][aria-busy="false"]').waitFor();
}
