import { expect, test } from '@playwright/test';
import { expectAccessible } from '../e2e/axe.ts';
import { openPage } from '../e2e/open-page.ts';
import { findMisfits } from '../e2e/text-fit.ts';

/** One page of each kind, the longest where kinds differ in length. */
const paths = [
  '',
  'timeline/',
  'timeline/side/ukraine/',
  'events/',
  'events/2025-11-23-geneva/',
  'people/',
  'people/volodymyr-zelenskyy/',
  'organizations/',
  'organizations/us-government/',
  'documents/',
  'documents/28-point-plan/',
  'documents/compare/',
  'scenarios/',
  'scenarios/frozen-line/',
  'parallels/',
  'parallels/minsk-agreements/',
  'parallels/compare/',
  'claims/',
  'claims/points-count/',
  'sources/',
  'sources/seed-003-rbc-ukraine/',
  'indicators/',
  'glossary/',
  'who/',
  'index/',
  'changes/',
  'data/',
  'method/',
  'search/?q=geneva',
  '404.html',
];

// The longest pages have thousands of elements, each of which axe looks at twice.
test.describe.configure({ timeout: 90_000 });

for (const path of paths) {
  test(`axe finds nothing on /${path}, light and dark, and it fits a window of 320 pixels`, async ({ page }) => {
    await openPage(page, path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findMisfits(page)).toEqual([]);
  });
}
