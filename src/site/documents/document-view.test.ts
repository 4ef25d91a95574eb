import { describe, expect, test } from 'vitest';
import { entryText, siteYaml } from '../../../tests/content-of.ts';
import { knowledgeOf, sourceText } from '../../../tests/knowledge-of.ts';
import type { Entry } from '../../collections/entry.ts';
import { entryKey } from '../../collections/ids.ts';
import { documentIndex } from './document-index.ts';
import { documentView } from './document-view.ts';

const draft = `date: 2031-04-20
kind: draft treaty
authors: [ada-berg, an unnamed clerk]
points: [{ id: 2a, label: 2a, text: Pilots serve both., confidence: reported, sources: [gazette], open: true }]
positions: [{ topic: pilots, text: both, points: [2a] }, { topic: dues, text: half }]`;

const treaty = `date: 2031-06-02
kind: treaty
supersedes: [draft]
points:
  - { id: 1a, label: 1a, text: Dues fall., confidence: confirmed }
  - { id: 1b, label: 1b, text: By half., confidence: confirmed }
  - { id: '2', label: '2', text: Pilots serve both., confidence: reported }`;

const answer = `date: 2031-05-01
kind: letter
points:
  - { id: '1', text: Yes., confidence: confirmed }
  - { id: '2', text: And no. }`;

const talks = (title: string, date: string) => entryText(title, `date: ${date}\ncategory: talks\ndocuments: [draft]`);

const knowledge = knowledgeOf({
  'site.yaml': `${siteYaml}topics: [{ id: dues, label: Dues }, { id: pilots, label: Pilots }]`,
  'sources/gazette.md': sourceText('Gazette'),
  'people/ada-berg.md': entryText('Ada Berg'),
  'documents/draft.md': entryText('Draft', draft),
  'documents/treaty.md': entryText('Treaty', treaty),
  'documents/letter.md': entryText('Letter', 'kind: letter'),
  'documents/note.md': entryText('Note', 'date: 2031-04-20\nkind: note'),
  'documents/answer.md': entryText('Answer', answer),
  'events/second-day.md': talks('Second day', '2031-05-05'),
  'events/first-day.md': talks('First day', '2031-05-04'),
  'events/signing.md': talks('Signing', '2031-06-02'),
});
const viewOf = (id: string) =>
  documentView(knowledge, knowledge.graph.entries.get(entryKey('documents', id))!.entry as Entry<'documents'>);

describe('the page of a document', () => {
  test('gives each point an address', () => {
    expect(viewOf('draft').points.map(({ id, label, certainty }) => [id, label, certainty?.label])).toEqual([
      ['p-2a', '2a', 'Reported'],
    ]);
  });

  test('counts the points by number', () => {
    expect(viewOf('treaty').pointCount).toBe(2);
  });

  test('says once that points are confirmed, and then of each only what is less', () => {
    const { confirmedUnlessSaid, points } = viewOf('treaty');
    expect(confirmedUnlessSaid).toBe(true);
    expect(points.map(({ certainty }) => certainty?.label)).toEqual([undefined, undefined, 'Reported']);
    expect(viewOf('draft').confirmedUnlessSaid).toBe(false);
    expect(viewOf('answer').points.map(({ certainty }) => certainty?.label)).toEqual(['Confirmed', undefined]);
  });

  test('says of points, and of what it says on a topic, that they are not agreed', () => {
    expect(viewOf('draft').points[0]!.open).toEqual({ line: 'bracket', label: 'Not agreed' });
    expect(viewOf('draft').positions.map(({ open }) => open?.label)).toEqual(['Not agreed', undefined]);
  });

  test('has the notes that the points are the first to cite', () => {
    expect(viewOf('draft').pointNotes.map(({ publisher }) => publisher)).toEqual(['Gazette']);
  });

  test('leads to authors who have an entry, and names the others', () => {
    expect(viewOf('draft').authors).toEqual([
      { title: 'Ada Berg', url: '/people/ada-berg/' },
      { title: 'an unnamed clerk' },
    ]);
  });

  test('leads to what it took the place of, and to what took its place', () => {
    expect(viewOf('draft').supersededBy).toEqual([{ title: 'Treaty', url: '/documents/treaty/' }]);
    expect(viewOf('treaty').supersedes).toEqual([{ title: 'Draft', url: '/documents/draft/' }]);
  });

  test('has the events about it by date, and apart what came after', () => {
    expect(viewOf('draft').events.map(({ title }) => title)).toEqual(['First day', 'Second day']);
    expect(viewOf('draft').eventsAfter.map(({ title }) => title)).toEqual(['Signing']);
  });

  test('says that it is dated after the day that the site speaks of', () => {
    expect(viewOf('draft').after).toBeUndefined();
    expect(viewOf('treaty').after).toBe('Dated 2 June 2031, later than the rest of this site (1 June 2031).');
  });

  test('begins its kind with a capital', () => {
    expect(viewOf('draft').kind).toBe('Draft treaty');
  });
});

describe('the list of documents', () => {
  const view = documentIndex(knowledge);

  test('is newest first, those without a date last, and later ones apart', () => {
    expect(view.others.map(({ link }) => link.title)).toEqual(['Answer', 'Note', 'Draft', 'Letter']);
    expect(view.after.map(({ link }) => link.title)).toEqual(['Treaty']);
  });

  test('shows a date once', () => {
    expect(view.others.map(({ sameDay }) => sameDay)).toEqual([false, false, true, false]);
  });
});
