import { expect, test } from '@playwright/test';
import { listPages } from '../../scripts/built-pages.ts';
import { findUnmarkedTexts } from '../e2e/unmarked-language.ts';

test('no text in another script goes without its language, on any page', async ({ page }) => {
  await page.goto('');
  expect(await findUnmarkedTexts(page, listPages('dist'))).toEqual([]);
});
