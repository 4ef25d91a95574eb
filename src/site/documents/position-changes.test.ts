import { describe, expect, test } from 'vitest';
import { changesBetween, type Stance } from './position-changes.ts';

const says = (text: string): Stance => ({ kind: 'something', text });
const silent: Stance = { kind: 'nothing' };
const unknown: Stance = { kind: 'unknown' };

describe('what became of a topic', () => {
  test('the first version has nothing to be compared with', () => {
    expect(changesBetween([says('a toll')])).toEqual([undefined]);
  });

  test.each([
    ['new where the version before was silent', silent, says('a toll'), 'new'],
    ['dropped where only the version before spoke of it', says('a toll'), silent, 'dropped'],
    ['changed where the summary differs', says('a toll'), says('no toll'), 'changed'],
    ['unchanged where the summary is the same', says('a toll'), says('a toll'), 'unchanged'],
    ['unchanged but for case, white space and a full stop', says('A toll'), says('a  toll.'), 'unchanged'],
  ])('it is %s', (_, before, after, kind) => {
    expect(changesBetween([before, after])).toEqual([undefined, { kind, since: 0 }]);
  });

  test('nothing is said where both are silent', () => {
    expect(changesBetween([silent, silent])).toEqual([undefined, undefined]);
  });

  test('nothing is claimed of a version whose text is not known', () => {
    expect(changesBetween([says('a toll'), unknown])).toEqual([undefined, undefined]);
  });

  test('nothing is claimed against earlier versions of which none is known', () => {
    expect(changesBetween([unknown, unknown, says('a toll')])).toEqual([undefined, undefined, undefined]);
  });

  test('a version after an unknown one is compared with the last that is known', () => {
    const changes = changesBetween([says('a toll'), says('no toll'), unknown, unknown, says('no toll'), silent]);
    expect(changes).toEqual([
      undefined,
      { kind: 'changed', since: 0 },
      undefined,
      undefined,
      { kind: 'unchanged', since: 1 },
      { kind: 'dropped', since: 4 },
    ]);
  });
});
