import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openPage } from './open-page.ts';
import { kinds, listPages } from './pages.ts';
import { addStyles, findMisfits, textSpacing } from './text-fit.ts';

for (const path of new Set([...listPages(), ...kinds])) {
  test(`/${path} fits a window of 320 pixels, with targets of 24, and takes other spacing and size of text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, path);
    expect(await findMisfits(page), '320 pixels, as at 400 % zoom').toEqual([]);
    const { violations } = await new AxeBuilder({ page }).withRules('target-size').setLegacyMode().analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ target }) => target)),
      'targets',
    ).toEqual([]);

    await addStyles(page, textSpacing);
    expect(await findMisfits(page), '320 pixels, spaced').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findMisfits(page), '1280 pixels, spaced').toEqual([]);

    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await findMisfits(page), '640 pixels, as at 200 % zoom').toEqual([]);
    await addStyles(page, 'html { font-size: 200% }');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findMisfits(page), '200 % text').toEqual([]);
  });
}

for (const path of ['', 'timeline/', 'events/harbour-talks-day-1/', 'people/', 'index/', 'scenarios/', 'claims/']) {
  test(`a word that is longer than a line of /${path} makes it no wider`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openPage(page, path);
    // Columns of tables are no narrower than their words; the others hold no words of an author.
    const lengthened = await page.evaluate((kept) => {
      const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        if (!/\p{L}{4}/u.test(text.nodeValue!) || text.parentElement!.closest(kept)) continue;
        text.nodeValue = text.nodeValue!.replace(/\p{L}{4,}/u, 'w'.repeat(80));
        count += 1;
      }
      return count;
    }, 'table, svg, .cert, .ways, .day, .letters');
    expect(lengthened).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('what does not fit is found', async ({ page }) => {
  await page.goto('timeline/');
  const misfitsWith = async (css: string) => {
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await addStyles(page, css);
    return (await findMisfits(page)).join(' ');
  };
  expect(await misfitsWith('h1 { min-inline-size: 200vw }')).toContain('too wide');
  expect(await misfitsWith('h1 { inline-size: 2ch; overflow-x: auto; white-space: nowrap }')).toContain(
    'the keyboard does not reach it',
  );
  expect(await misfitsWith('h1 { block-size: 1rem; overflow: hidden }')).toContain('is cut off');
  expect(await misfitsWith('h1 { margin-block-end: -2rem }')).toContain('lie over each other');
});
