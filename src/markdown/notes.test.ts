import { expect, test } from 'vitest';
import { entryKey } from '../collections/ids.ts';
import { NoteList } from './notes.ts';

const gazette = entryKey('sources', 'gazette');
const herald = entryKey('sources', 'herald');

test('a source and locator have one note, and each place a mark of its own', () => {
  const notes = new NoteList();
  const cited = [
    notes.cite(gazette, 'p. 2'),
    notes.cite(herald),
    notes.cite(gazette, 'p. 2'),
    notes.cite(gazette),
    notes.cite(gazette, 'p. 2'),
  ];
  expect(cited.map(({ id, note }) => [id, note.number])).toEqual([
    ['c1', 1],
    ['c2', 2],
    ['c1-2', 1],
    ['c3', 3],
    ['c1-3', 1],
  ]);
  expect(cited[0]!.note.marks).toEqual(['c1', 'c1-2', 'c1-3']);
});

test('new notes are taken once', () => {
  const notes = new NoteList();
  notes.cite(gazette);
  expect(notes.takeNew().map(({ number }) => number)).toEqual([1]);
  notes.cite(gazette);
  notes.cite(herald);
  expect(notes.takeNew().map(({ number }) => number)).toEqual([2]);
  expect(notes.takeNew()).toEqual([]);
});

test('lists each source once', () => {
  const notes = new NoteList();
  notes.cite(gazette, 'p. 2');
  notes.cite(gazette);
  expect([...notes.sources]).toEqual(['gazette']);
});
