import { describe, expect, test } from 'vitest';
import { parseDay } from '../collections/dates.ts';
import { collectionNames } from '../collections/ids.ts';
import { contentOf, entryText } from '../../tests/content-of.ts';
import type { EntryWish } from './draft-fields.ts';
import { planNewEntry } from './new-entry.ts';

const today = parseDay('2031-06-02')!;

function plan(wish: Partial<EntryWish>, files: Record<string, string> = {}) {
  return planNewEntry(contentOf(files), { collection: 'events', title: 'Harbour talks', fields: {}, ...wish }, today);
}

describe('a new entry', () => {
  test('holds what is required, with placeholders that say what belongs there', () => {
    const { change, key, placeholders } = plan({});
    expect(key).toBe('events/harbour-talks');
    expect(change).toMatchObject({ file: 'content/events/harbour-talks.md', before: undefined });
    expect(change.after).toMatchInlineSnapshot(`
      "---
      title: Harbour talks
      summary: To be written. # One sentence that says the main point, at most 240 characters.
      date: 2031-06-02 # When it happened, at the place of the event, in the EDTF subset.
      category: talks # What kind of event it is; one of the categories in site.yaml.
      ---
      "
    `);
    expect(placeholders).toEqual(['summary', 'date', 'category']);
  });

  test('holds the values that were given', () => {
    const fields = { date: '2031', summary: 'They met: briefly.', category: 'talks' };
    const { change, placeholders } = plan({ title: '  Harbour   talks: day 1 ', id: 'day-1', fields });
    expect(change.after).toBe(
      '---\ntitle: "Harbour talks: day 1"\nsummary: "They met: briefly."\ndate: 2031\ncategory: talks\n---\n',
    );
    expect(change.file).toBe('content/events/day-1.md');
    expect(placeholders).toEqual([]);
  });

  test('leaves out a choice that nobody made, if it is not required', () => {
    const fields = { summary: 'She speaks.' };
    expect(plan({ collection: 'people', title: 'Ada Berg', fields }).change.after).not.toContain('side');
    expect(
      plan({ collection: 'people', title: 'Ada Berg', fields: { ...fields, side: 'norland' } }).change.after,
    ).toContain('side: norland');
  });

  test('holds the first item of a list that must not be empty', () => {
    const { change, placeholders } = plan({ collection: 'claims', title: 'Hours of talks' });
    expect(change.after).toMatchInlineSnapshot(`
      "---
      title: Hours of talks
      summary: To be written. # One sentence that says the main point, at most 240 characters.
      status: unknown # One of: confirmed, reported, disputed, rejected, superseded, unknown.
      accounts: # Each version, with those who give it.
        - text: To be written. # What these sources say.
          sources: []
      checked: 2031-06-02 # The day on which the editors last looked.
      ---
      "
    `);
    expect(placeholders).toEqual(['summary', 'status', 'accounts', 'checked']);
  });

  test.each(collectionNames)('of %s has no placeholder of which nothing is known', (collection) => {
    expect(plan({ collection }).change.after).not.toContain('To be replaced.');
  });

  test('may come to content that has errors of its own', () => {
    expect(plan({}, { 'people/ada-berg.md': entryText('Ada Berg', '', '[[nobody]]') }).key).toBe(
      'events/harbour-talks',
    );
  });
});

describe('a new entry is refused', () => {
  test.each<[string, Partial<EntryWish>, string]>([
    ['without a title', { title: ' ' }, 'Missing title'],
    ['with a title that gives no id', { title: '港' }, 'No id can be made from the title `港`. Give one with --id'],
    [
      'with a malformed id',
      { id: 'Day 1' },
      'Unexpected id `Day 1`, expected kebab-case of at most 80 characters. Did you mean `day-1`?',
    ],
    ['with an impossible date', { fields: { date: '2031-02-30' } }, 'Unexpected date `2031-02-30` in `date`'],
    [
      'with another category',
      { fields: { category: 'war' } },
      'Unexpected value `war` in `category`, expected one of: talks.',
    ],
    [
      'with a field that is not asked for',
      { fields: { dat: '2031' } },
      'Unexpected option --dat. Did you mean `date`?',
    ],
    ['with a summary that is too long', { fields: { summary: 'a'.repeat(241) } }, 'Unexpected length of `summary`'],
  ])('%s', (_, wish, message) => {
    expect(() => plan(wish)).toThrow(message);
  });

  test('under an id that is taken or was, and offers the next free one', () => {
    const event = (fields: string) => entryText('First day', `date: 2031-05-04\ncategory: talks\n${fields}`);
    expect(() => plan({}, { 'events/harbour-talks.md': event('') })).toThrow('add: --id harbour-talks-2');
    expect(() => plan({}, { 'events/first-day.md': event('formerIds: [harbour-talks]') })).toThrow(
      'add: --id harbour-talks-2',
    );
    expect(() => plan({}, { 'events/harbour-talks.md': '---\ntitle: [\n---\n' })).toThrow('add: --id harbour-talks-2');
  });

  test('under an id whose address Parley needs itself', () => {
    expect(() => plan({ collection: 'pages', title: 'Search' })).toThrow('The id `pages/search` is taken.');
  });

  test('with a name that another entry has', () => {
    const files = { 'people/ada-berg.md': entryText('Ada Berg', 'aliases: [Berg]') };
    expect(() => plan({ collection: 'organizations', title: 'Berg' }, files)).toThrow(
      /^The entry would bring errors[^]*ambiguous-name/,
    );
  });

  test('with an id that makes links ambiguous', () => {
    const files = {
      'people/harbour-talks.md': entryText('Ada Berg'),
      'people/bo-lund.md': entryText('Bo Lund', '', '[[harbour-talks]]'),
    };
    expect(() => plan({}, files)).toThrow(/ambiguous-link/);
  });
});
