import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from '@playwright/test';

test('every file that the page lists is there, and holds something', async ({ page, request }) => {
  await page.goto('data/');
  const links = page.locator('a[download]');
  const urls = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(urls.length).toBeGreaterThan(15);
  for (const url of urls) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    expect((await response.body()).length, url).toBeGreaterThan(100);
  }
});

test('the foot of each page leads to the data', async ({ page }) => {
  await page.goto('people/ada-berg/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data and feeds' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data and feeds');
});

test('an entry page says how it is cited', async ({ page }) => {
  await page.goto('people/ada-berg/');
  await page.getByText('Cite this page').click();
  await expect(page.getByRole('group').filter({ hasText: 'Cite this page' }).getByRole('paragraph')).toHaveText(
    '“Ada Berg”. The Lindholm Track, as of 1 June 2031. https://example.org/sub/people/ada-berg/',
  );
});

test('a feed reader finds the feeds in the head of each page', async ({ page, request }) => {
  await page.goto('people/ada-berg/');
  const feeds = await page
    .locator('head link[rel="alternate"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('type')!, (link as HTMLLinkElement).href] as const));
  expect(feeds.map(([type]) => type)).toEqual(['application/atom+xml', 'application/feed+json']);
  const [atom, json] = await Promise.all(feeds.map(async ([, url]) => (await request.get(url)).text()));
  expect(new DOMParser().parseFromString(atom!, 'application/xml').documentElement!.localName).toBe('feed');
  expect(JSON.parse(json!)).toHaveProperty('items');
});

test('the policy lets structured data stand in a page', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto('events/harbour-talks-day-1/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as object;
  expect(data).toMatchObject({ '@type': 'Event', url: 'https://example.org/sub/events/harbour-talks-day-1/' });
  expect(refused).toEqual([]);
});
