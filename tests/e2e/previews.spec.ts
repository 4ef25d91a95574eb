import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const event = 'events/harbour-talks-day-1/';

const cardOf = (page: Page) => page.locator('.preview');
const nameOf = (page: Page) => page.locator('.prose').getByRole('link', { name: 'Berg', exact: true }).first();
const markOf = (page: Page) => page.locator('.prose sup.cite a').first();

test.describe('a card', () => {
  test('opens where the pointer rests on a name, and says who it is', async ({ page }) => {
    await page.goto(event);
    await nameOf(page).hover();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    await expect(card).toContainText('Ada Berg leads the port of Lindholm and spoke for it in the talks.');
    await expect(card.locator('.side')).toHaveText('Norland');
    await expect(card.locator('[lang="uk"]')).toHaveText('Ада Берґ');
    await expect(nameOf(page)).toHaveAccessibleDescription(/Ada Berg leads the port/);
  });

  test('loads less than 1 kB, once, and only when it is asked for', async ({ page }) => {
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (response.url().includes('/previews/')) sizes.push((await response.body()).length);
    });
    await page.goto(event);
    await nameOf(page).hover();
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(cardOf(page)).toHaveCount(0);
    await nameOf(page).hover();
    await expect(cardOf(page)).toBeVisible();
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(1000);
  });

  test('of a citation has its source without a request', async ({ page }) => {
    const requests: string[] = [];
    await page.goto(event);
    page.on('request', (request) => requests.push(request.url()));
    await markOf(page).hover();
    await expect(cardOf(page).locator('b')).toHaveText('The Gazette');
    await expect(cardOf(page)).toContainText('Talks open in Lindholm, 5 May 2031, p. 2.');
    await expect(cardOf(page)).toContainText('Reliability: high');
    await expect(cardOf(page).getByRole('link')).toHaveCount(0);
    expect(requests.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
  });

  test('of a term has its meaning', async ({ page }) => {
    await page.goto(event);
    await page.locator('.prose a[href$="#term-pilotage"]').first().hover();
    await expect(cardOf(page).locator('b')).toHaveText('pilotage');
  });

  test('stays while the pointer is on it, and closes when it has left', async ({ page }) => {
    await page.goto(event);
    await nameOf(page).hover();
    await cardOf(page).hover();
    await page.waitForTimeout(600);
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('closes with Escape while the pointer stays where it is', async ({ page }) => {
    await page.goto(event);
    await nameOf(page).hover();
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await page.waitForTimeout(600);
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('opens at the focus of the keyboard, closes with Escape and leaves the focus there', async ({ page }) => {
    await page.goto(event);
    await tabTo(page, await nameOf(page).getAttribute('href'));
    await expect(cardOf(page)).toBeVisible();
    await page.waitForTimeout(600);
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(nameOf(page)).toBeFocused();
  });

  test('closes when the focus goes on', async ({ page }) => {
    await page.goto(event);
    await tabTo(page, await nameOf(page).getAttribute('href'));
    await expect(cardOf(page).locator('b')).toHaveText('Ada Berg');
    await page.keyboard.press('Tab');
    await expect(cardOf(page).filter({ hasText: 'Ada Berg' })).toHaveCount(0);
  });

  test('does not open at links to lists, nor in the head of the page', async ({ page }) => {
    await page.goto('people/');
    await page.locator('.breadcrumbs a').last().hover();
    await page.waitForTimeout(600);
    await page.locator('.masthead nav a').last().hover();
    await page.waitForTimeout(600);
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('breaks no rule of axe while it is open', async ({ page }) => {
    await page.goto(event);
    await tabTo(page, await nameOf(page).getAttribute('href'));
    await expect(cardOf(page)).toBeVisible();
    await expectAccessible(page);
    await expect(cardOf(page)).toBeVisible();
  });

  for (const width of [320, 1280]) {
    test(`stays within a window of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(event);
      for (const link of [nameOf(page), markOf(page), page.locator('.prose td a').first()]) {
        await link.hover();
        await expect(cardOf(page)).toBeVisible();
        const { x, y, width: own, height } = (await cardOf(page).boundingBox())!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBeLessThanOrEqual(640);
        await page.keyboard.press('Escape');
      }
    });
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('a long press opens the card and follows no link; a tap elsewhere closes it', async ({ page }) => {
    await page.goto(event, { waitUntil: 'networkidle' });
    await nameOf(page).scrollIntoViewIfNeeded();
    await press(page, 700);
    await expect(cardOf(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`/sub/${event}`);
    await page.locator('h1').tap();
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('a long press opens the card also where it comes only after the finger is lifted', async ({ page }) => {
    const lifted = Promise.withResolvers<undefined>();
    await page.route('**/previews/**', async (route) => {
      await lifted.promise;
      await route.continue();
    });
    await page.goto(event, { waitUntil: 'networkidle' });
    await nameOf(page).scrollIntoViewIfNeeded();
    await press(page, 700);
    lifted.resolve(undefined);
    await expect(cardOf(page)).toBeVisible();
  });

  test('a tap follows the link and opens no card', async ({ page }) => {
    await page.goto(event);
    await nameOf(page).tap();
    await page.waitForURL('**/people/ada-berg/');
    await expect(cardOf(page)).toHaveCount(0);
  });
});

test.describe('the switch in the footer', () => {
  test('puts previews off, on later pages too, and on again', async ({ page }) => {
    await page.goto('method/');
    const choice = page.getByRole('checkbox', { name: 'Show a card' });
    await choice.uncheck();
    await page.goto(event);
    await expect(choice).not.toBeChecked();
    await nameOf(page).hover();
    await page.waitForTimeout(800);
    await expect(cardOf(page)).toHaveCount(0);
    await choice.check();
    await nameOf(page).hover();
    await expect(cardOf(page)).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is the preview, and there is no switch', async ({ page }) => {
    await page.goto(event);
    await expect(page.getByRole('group', { name: 'Previews' })).toHaveCount(0);
    await nameOf(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Berg');
  });
});

async function tabTo(page: Page, href: string | null): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => ({
      href: document.activeElement?.getAttribute('href') ?? null,
      inText: Boolean(document.activeElement?.closest('.prose')),
    }));
    if (focused.inText && focused.href === href) return;
  }
  throw new Error(`No tab stop leads to ${href}.`);
}

/** Presses the name with a finger for some milliseconds, as a touch screen reports it. */
async function press(page: Page, duration: number): Promise<void> {
  const { x, y, width, height } = (await nameOf(page).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(duration);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
