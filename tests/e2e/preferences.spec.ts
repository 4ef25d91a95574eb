import { expect, test, type Page } from '@playwright/test';
import { openPage } from './open-page.ts';
import { kinds } from './pages.ts';

/** The signs that a page must show, so that it is known that they are looked at. */
const signsOf: Record<string, string[]> = {
  '': ['stage'],
  'timeline/': ['side', 'certainty'],
  'who/': ['side', 'presence'],
  'people/mira-sand/': ['side', 'times'],
};

for (const path of kinds) {
  test(`/${path} stands still for who wants less motion, and in forced colours keeps all its signs`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', colorScheme: 'dark' });
    await openPage(page, path);
    await page.keyboard.press('Tab');
    expect(await countMoving(page)).toBe(0);
    const { kept, lost } = await lookForSigns(page);
    expect(lost).toEqual([]);
    expect(kept).toEqual(expect.arrayContaining(['focus', ...(signsOf[path] ?? [])]));
  });
}

test('pages fade into each other, but not for who wants less motion', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset.fades = viewTransition ? 'yes' : 'no';
    });
  });
  const fades = async () => {
    await page.goto('timeline/');
    await page.getByRole('link', { name: 'Plans' }).first().click();
    await page.waitForURL('**/documents/compare/');
    await expect(page.locator('html[data-fades]')).toBeAttached();
    return page.locator('html').getAttribute('data-fades');
  };
  // A browser that is busy may leave one out.
  await expect.poll(fades, { timeout: 20_000 }).toBe('yes');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await fades()).toBe('no');
});

/** How many elements of the page have a transition or an animation that takes time, or scroll smoothly. */
function countMoving(page: Page): Promise<number> {
  return page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
    const moving = styles.filter(
      ({ transitionDuration, animationName, scrollBehavior }) =>
        /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
    );
    return moving.length;
  });
}

/** Which signs a page shows in a colour other than that of its ground, and which it loses in it. */
function lookForSigns(page: Page): Promise<{ kept: string[]; lost: string[] }> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body.parentElement!).backgroundColor;
    const signs = [
      { name: 'side', selector: ':is(.side, .shape)', part: '::before', property: 'backgroundColor' },
      { name: 'presence', selector: ':is(.present, .remote)', part: '::before', property: 'backgroundColor' },
      { name: 'times', selector: '.times rect:not(.hole)', part: null, property: 'fill' },
      {
        name: 'certainty',
        selector: '.cert:is(.solid, .dashed, .dotted)',
        part: '::before',
        property: 'borderTopColor',
      },
      { name: 'stage', selector: '.stages li', part: null, property: 'borderTopColor' },
      { name: 'focus', selector: ':focus', part: null, property: 'outlineColor' },
    ] as const;
    const colours = signs.flatMap(({ name, selector, part, property }) =>
      [...document.querySelectorAll(selector)].map((element) => ({
        name,
        colour: getComputedStyle(element, part)[property],
      })),
    );
    const [kept, lost] = [true, false].map((isKept) =>
      colours.filter(({ colour }) => (colour !== ground && colour !== 'rgba(0, 0, 0, 0)') === isKept),
    );
    return { kept: kept!.map(({ name }) => name), lost: lost!.map(({ name, colour }) => `${name} ${colour}`) };
  });
}

test('on paper there is the text, with the addresses of its sources, and nothing to press', async ({ page }) => {
  await page.goto('events/harbour-talks-day-1/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const chrome of ['.masthead nav', '.masthead form', '.rail', '.footer', '.back'])
    await expect(page.locator(chrome).first(), chrome).toBeHidden();
  const source = page.locator('.notes a[href^="http"]').first();
  const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain(await source.getAttribute('href'));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
