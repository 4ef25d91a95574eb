import { describe, expect, test } from 'vitest';
import { parseEntityLink } from './entity-link.ts';

describe('parseEntityLink', () => {
  test.each([
    ['ada-berg', { target: 'ada-berg' }],
    [' people/ada-berg ', { target: 'people/ada-berg' }],
    ['ada-berg|Berg', { target: 'ada-berg', label: 'Berg' }],
    ['ada-berg | the port’s [old] master', { target: 'ada-berg', label: 'the port’s [old] master' }],
    ['ada-berg|a|b', { target: 'ada-berg', label: 'a|b' }],
  ])('%j links', (inner, link) => {
    expect(parseEntityLink(inner)).toEqual({ type: 'entityLink', automatic: false, ...link });
  });

  test.each(['!Berg', '! Berg '])('%j stays plain', (inner) => {
    expect(parseEntityLink(inner)).toEqual({ type: 'plainName', value: 'Berg' });
  });

  test.each(['', ' ', '|', 'ada-berg|', '|Berg', '!', '! ', 'a][b', 'a]|b'])('%j is none', (inner) => {
    expect(parseEntityLink(inner)).toBeUndefined();
  });
});
