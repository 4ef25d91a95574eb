import { expect, test, type Page } from '@playwright/test';
import { openTimeline } from '../e2e/open-page.ts';

interface Row {
  day: string;
  sameDay: boolean;
}

/** The rows shown, by month. */
function months(page: Page): Promise<Row[][]> {
  return page.locator('.timeline > div:not([hidden])').evaluateAll((found) =>
    found.map((month) =>
      [...month.querySelectorAll('li:not([hidden])')].map((row) => ({
        day: row.querySelector('.day')!.textContent,
        sameDay: row.classList.contains('same-day'),
      })),
    ),
  );
}

test('a date stands once a day, whatever is shown and in either order', async ({ page }) => {
  await openTimeline(page);
  const ids = await page
    .locator('a[data-kind="category"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.id!));
  let repeated = 0;
  for (const category of ids) {
    for (const order of ['newest', 'oldest']) {
      await openTimeline(page, `timeline/?category=${category}&order=${order}`);
      for (const rows of await months(page)) {
        rows.forEach(({ day, sameDay }, index) => expect(sameDay).toBe(day === rows[index - 1]?.day));
        repeated += rows.filter(({ sameDay }) => sameDay).length;
      }
    }
  }
  expect(repeated).toBeGreaterThan(0);
});
