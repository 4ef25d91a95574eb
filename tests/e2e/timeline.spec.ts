import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openTimeline, waitForTimeline } from './open-page.ts';

interface Event {
  id: string;
  title: string;
  category: string;
  sides: string[];
  people: (string | { person: string })[];
  scenarios: { scenario: string }[];
}

/** What the fixture holds, as its own download says. */
const events = (JSON.parse(readFileSync('.parley/fixtures/complete/data/events.json', 'utf8')) as { entries: Event[] })
  .entries;
const all = events.length;
const isTalks = ({ category }: Event) => category === 'talks';
const isOfSudmark = ({ sides }: Event) => sides.includes('sudmark');
const isWithAda = ({ people }: Event) =>
  people.some((item) => (typeof item === 'string' ? item : item.person) === 'ada-berg');
const count = (isWanted: (event: Event) => boolean) => events.filter(isWanted).length;
const ofSudmark = events.filter(isOfSudmark).map(({ id }) => id);

const status = (page: Page) => page.locator('timeline-filter').getByRole('status');
const selections = (page: Page) => page.getByRole('navigation', { name: 'Selections' });
const query = (page: Page) => new URL(page.url()).search;

/** Titles of the events shown, from above. */
function titles(page: Page): Promise<string[]> {
  return page
    .locator('timeline-filter .rows > li')
    .filter({ visible: true })
    .evaluateAll((rows) => rows.map((row) => row.querySelector('h4')!.textContent));
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    selections(page).getByRole('link', { name }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('narrows down by category and side together, says how much is left, and keeps it in the address', async ({
  page,
}) => {
  await openTimeline(page);
  await expect(status(page)).toHaveText(`${all} events`);
  await selections(page)
    .getByRole('link', { name: `Talks ${count(isTalks)}` })
    .click();
  await expect(status(page)).toHaveText(`${count(isTalks)} of ${all} events`);
  await selections(page).getByRole('link', { name: 'Sudmark' }).click();
  const both = events.filter((event) => isTalks(event) && isOfSudmark(event));
  await expect(status(page)).toHaveText(`${both.length} of ${all} events`);
  expect((await titles(page)).sort()).toEqual(both.map(({ title }) => title).sort());
  expect(query(page)).toBe('?category=talks&side=sudmark');
});

test('an address shows what it asks for, and the history goes back and forth', async ({ page }) => {
  await openTimeline(page, 'timeline/?side=sudmark');
  await expect(status(page)).toHaveText(`${ofSudmark.length} of ${all} events`);
  await expect(selections(page).getByRole('link', { name: 'Sudmark' })).toHaveAttribute('aria-current', 'true');
  await selections(page).getByRole('link', { name: 'Blockade' }).click();
  expect(await titles(page)).toEqual(['Blockade of the ferry quay']);
  await page.goBack();
  await expect(status(page)).toHaveText(`${ofSudmark.length} of ${all} events`);
  await page.goForward();
  await expect(status(page)).toHaveText(`1 of ${all} events`);
});

test('by a person: the list folds up and says who was chosen', async ({ page }) => {
  await openTimeline(page);
  const summary = selections(page).locator('summary', { hasText: 'Person' });
  await expect(summary).toHaveText('Person: Everyone');
  await summary.click();
  await selections(page).getByRole('link', { name: 'Ada Berg' }).click();
  await expect(summary).toHaveText('Person: Ada Berg');
  await expect(summary).toBeFocused();
  await expect(selections(page).getByRole('link', { name: 'Ada Berg' })).toBeHidden();
  expect(await titles(page)).toHaveLength(count(isWithAda));
});

test('months and parts without events are not shown, and months count what they show', async ({ page }) => {
  await openTimeline(page, 'timeline/?category=talks');
  await expect(page.getByRole('heading', { name: /^What came after/ })).toBeHidden();
  await expect(page.locator('.month').filter({ visible: true })).toHaveText([
    new RegExp(`^\\s*May 2031\\s+${count(isTalks)} events\\s*$`),
  ]);
});

test('where nothing fits, it says so and offers the way back', async ({ page }) => {
  await openTimeline(page, 'timeline/?category=vote&side=sudmark');
  await expect(status(page)).toHaveText('No event fits all of this.');
  expect(await titles(page)).toEqual([]);
  await expectAccessible(page);
  await selections(page).getByRole('link', { name: 'Show all events' }).click();
  await expect(status(page)).toHaveText(`${all} events`);
  await openTimeline(page, 'timeline/?person=nobody');
  await expect(status(page)).toHaveText('No event fits all of this.');
  await expect(selections(page).locator('summary', { hasText: 'Person' })).toHaveText('Person: nobody');
  await selections(page).getByRole('link', { name: 'Show all events' }).click();
  expect(query(page)).toBe('');
});

test('turns round, and back', async ({ page }) => {
  await openTimeline(page);
  const newestFirst = await titles(page);
  await selections(page).getByRole('link', { name: 'Oldest first' }).click();
  expect(await titles(page)).toEqual(newestFirst.toReversed());
  expect(query(page)).toBe('?order=oldest');
  await page.reload();
  await waitForTimeline(page);
  expect(await titles(page)).toEqual(newestFirst.toReversed());
  await selections(page).getByRole('link', { name: 'Newest first' }).click();
  expect(await titles(page)).toEqual(newestFirst);
});

test('a link to an event that is not shown leads to the whole timeline', async ({ page }) => {
  await openTimeline(page, 'timeline/?category=vote#e-harbour-talks-day-1');
  await expect(page.locator('#e-harbour-talks-day-1')).toBeInViewport();
  await expect(status(page)).toHaveText(`${all} events`);
  await expect.poll(() => query(page)).toBe('');
});

test('an address with a fragment that stands for no text shows what it asks for', async ({ page }) => {
  await openTimeline(page, 'timeline/?side=sudmark#%');
  await expect(status(page)).toHaveText(`${ofSudmark.length} of ${all} events`);
  await openTimeline(page, 'timeline/#%ff');
  await expect(selections(page).getByRole('link', { name: 'Oldest first' })).toBeVisible();
});

test('files hold what is shown', async ({ page }) => {
  await openTimeline(page);
  expect((await download(page, 'CSV')).trim().split('\n')).toHaveLength(all + 1);
  await openTimeline(page, 'timeline/?side=sudmark');
  await expect(selections(page)).toContainText('These events as a file:');
  const csv = await download(page, 'CSV');
  expect(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[0]),
  ).toEqual(ofSudmark);
  expect(await download(page, 'iCalendar')).toContain('UID:harbour-talks-day-1@');
  const { entries } = JSON.parse(await download(page, 'JSON')) as { entries: { id: string }[] };
  expect(entries.map(({ id }) => id)).toEqual(ofSudmark);
});

test('a file that cannot be loaded is said to be missing', async ({ page }) => {
  await openTimeline(page, 'timeline/?side=sudmark');
  await page.route('**/data/events.csv', (route) => route.abort());
  await selections(page).getByRole('link', { name: 'CSV' }).click();
  await expect(status(page)).toHaveText('The file could not be loaded. You may be offline.');
});

test('what is said of all events goes while it is narrowed down', async ({ page }) => {
  await openTimeline(page);
  const turningPoints = page.getByRole('heading', { name: 'Turning points' });
  await expect(turningPoints).toBeVisible();
  await selections(page).getByRole('link', { name: 'Sudmark' }).click();
  await expect(turningPoints).toBeHidden();
  await selections(page).getByRole('link', { name: 'Show all events' }).click();
  await expect(turningPoints).toBeVisible();
});

test('axe finds nothing while it is narrowed down and a list is open', async ({ page }) => {
  await openTimeline(page, 'timeline/?side=sudmark');
  await selections(page).locator('summary').first().click();
  await expectAccessible(page);
});

test('months stay in sight while one reads on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  await openTimeline(page);
  await page.locator('#e-harbour-talks').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 120);
  const month = page.locator('.month', { hasText: 'May 2031' });
  await expect.poll(() => month.evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await expect(month).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, name] of [
    ['category', `Talks ${count(isTalks)}`],
    ['side', `Sudmark ${ofSudmark.length}`],
    ['person', `Ada Berg ${count(isWithAda)}`],
    [
      'scenario',
      `A closed harbour ${count(({ scenarios }) => scenarios.some(({ scenario }) => scenario === 'closed-harbour'))}`,
    ],
  ] as const) {
    test(`a ${kind} is a link to a page of its own`, async ({ page }) => {
      await page.goto('timeline/');
      for (const summary of await selections(page).locator('summary').all()) await summary.click();
      await selections(page).getByRole('link', { name }).click();
      expect(new URL(page.url()).pathname).toContain(`/timeline/${kind}/`);
      await expect(selections(page).locator('[aria-current="page"]')).toHaveText(name);
      expect(await titles(page)).toHaveLength(Number(name.at(-1)));
      await selections(page).getByRole('link', { name: 'Show all events' }).click();
      expect(await titles(page)).toHaveLength(all);
    });
  }

  test('all events are there, the oldest first on a page of their own, and as files', async ({ page }) => {
    await page.goto('timeline/?side=sudmark');
    expect(await titles(page)).toHaveLength(all);
    expect(await download(page, 'iCalendar')).toContain('BEGIN:VCALENDAR');
    await selections(page).getByRole('link', { name: 'All events as a plain list, oldest first' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Events');
  });
});
