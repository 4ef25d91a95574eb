import { expect, test } from '@playwright/test';

const event = 'events/harbour-talks-day-1/';

test('a heading of the text leads to itself, and shows a sign when pointed at or focused', async ({ page }) => {
  await page.goto('tour/');
  const link = page.getByRole('link', { name: 'Who was there' }).last();
  const sign = () => link.evaluate((element) => getComputedStyle(element, '::after').opacity);
  expect(await sign()).toBe('0');
  await link.hover();
  expect(await sign()).toBe('1');
  await link.click();
  expect(new URL(page.url()).hash).toBe('#s-who-was-there');
});

test('a heading with a link of its own has the link to itself after its words, large enough for a finger', async ({
  page,
}) => {
  await page.goto(event);
  const link = page.getByRole('link', { name: 'Link to this section' });
  const { width, height } = (await link.boundingBox())!;
  expect(width).toBeGreaterThanOrEqual(24);
  expect(height).toBeGreaterThanOrEqual(24);
  await link.click();
  expect(new URL(page.url()).hash).toBe('#s-the-port-s-list');
});

test('the address of a page can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${event}?from=somewhere#points`);
  await page.getByRole('button', { name: 'Copy its address' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://example.org/sub/${event}`);
});

const withoutClipboard: Record<string, () => void> = {
  closed: () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
  },
  missing: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
};

for (const [state, makeSo] of Object.entries(withoutClipboard)) {
  test(`the address of a page is shown where the clipboard is ${state}`, async ({ page }) => {
    await page.goto(event);
    await page.evaluate(makeSo);
    await page.getByRole('button', { name: 'Copy its address' }).click();
    await expect(page.locator('.share')).toContainText(`https://example.org/sub/${event}`);
  });
}

test('a page can be sent by e-mail, without scripts too', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled, ...(baseURL && { baseURL }) });
    await page.goto(event);
    const href = await page.getByRole('link', { name: 'Send it by e-mail' }).getAttribute('href');
    expect(decodeURIComponent(href!)).toContain(`body=https://example.org/sub/${event}`);
    await page.close();
  }
});

test('the frame of the browser has the colour of the theme that the reader chose, on later pages too', async ({
  page,
}) => {
  const frame = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      return metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content);
    });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('method/');
  expect(await frame()).toEqual(['#fafbf8']);
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await frame()).toEqual(['#121416']);
  await page.goto('timeline/');
  expect(await frame()).toEqual(['#121416']);
  await page.getByRole('radio', { name: 'As my device' }).check();
  expect(await frame()).toEqual(['#fafbf8']);
});

test('the manifest and the icons that a page names are there', async ({ page, request }) => {
  await page.goto('');
  const links = page.locator('link[rel="manifest"], link[rel="icon"], link[rel="apple-touch-icon"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  expect(addresses).toHaveLength(3);
  const manifest = (await (await request.get('site.webmanifest')).json()) as { icons: { src: string }[] };
  for (const address of [...addresses, ...manifest.icons.map(({ src }) => src)]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test('a shared link has a title, a sentence and a picture', async ({ page, request }) => {
  await page.goto(event);
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await property('title')).toBe('Harbour talks, first day');
  expect(await property('url')).toBe(`https://example.org/sub/${event}`);
  expect(await property('description')).toContain('.');
  expect(await property('image')).toBe('https://example.org/sub/card.png');
  const picture = await request.get('card.png');
  expect(picture.headers()['content-type']).toBe('image/png');
});
