import { describe, expect, test } from 'vitest';
import { addVisit, parseVisits } from './visits.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('visits', () => {
  const first = addVisit(undefined, ['a'], 0);

  test('begin with one that has none before it', () => {
    expect(first).toEqual({ at: 0, seen: ['a'] });
  });

  test('keep the last one, to tell what is new since', () => {
    expect(addVisit(first, ['b', 'a'], day)).toEqual({ at: day, seen: ['b', 'a'], before: { at: 0, seen: ['a'] } });
  });

  test('are the same within half an hour, so that a page opened again shows the same as new', () => {
    const second = addVisit(first, ['b', 'a'], day);
    expect(addVisit(second, ['b', 'a'], day + 29 * minute).before).toEqual(second.before);
    expect(addVisit(second, ['b', 'a'], day + 30 * minute).before).toEqual({ at: day, seen: ['b', 'a'] });
  });

  test('remember one visit before the last, and no more', () => {
    const third = addVisit(addVisit(first, ['b', 'a'], day), ['c', 'b', 'a'], 2 * day);
    expect(third.before).toEqual({ at: day, seen: ['b', 'a'] });
  });
});

describe('what is remembered', () => {
  test('comes back as it was', () => {
    const visits = addVisit(addVisit(undefined, ['a'], 0), ['b', 'a'], day);
    expect(parseVisits(JSON.stringify(visits))).toEqual(visits);
  });

  test.each([undefined, '', '{', 'null', '[]', '{"at":"1","seen":[]}', '{"at":1}', '{"at":1,"seen":[],"before":{}}'])(
    '%j is no visit',
    (text) => {
      expect(parseVisits(text)).toBeUndefined();
    },
  );
});
