import type { Page } from '@playwright/test';

/** Opens a page, and on the search page waits for the results. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await page.locator('[data-search-results][aria-busy="false"]').waitFor();
}

/** Opens a page with the timeline, and waits for its script, which makes the selections instant. */
export async function openTimeline(page: Page, path = 'timeline/'): Promise<void> {
  await page.goto(path);
  await waitForTimeline(page);
}

export async function waitForTimeline(page: Page): Promise<void> {
  await page.locator('timeline-filter:defined').waitFor();
}
