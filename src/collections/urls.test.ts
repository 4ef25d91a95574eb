import { describe, expect, test } from 'vitest';
import { isAbsoluteUrl, isAllowedUrl } from './urls.ts';

const dangerous = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'ftp://example.org/',
  'blob:https://example.org/1',
];

describe('isAllowedUrl', () => {
  test.each([
    'https://example.org/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:ada@example.org',
    '/timeline/',
    '/',
    '#room',
  ])('allows %s', (url) => {
    expect(isAllowedUrl(url)).toBe(true);
  });

  test.each([
    ...dangerous,
    '',
    'timeline/',
    '../secret',
    'example.org',
    '//example.org/',
    '/\\example.org',
    '/\t/example.org',
    '?q=1',
  ])('refuses %j', (url) => {
    expect(isAllowedUrl(url)).toBe(false);
  });
});

describe('isAbsoluteUrl', () => {
  test('takes a whole address', () => {
    expect(isAbsoluteUrl('https://example.org/a?b=c#d')).toBe(true);
  });

  test.each([...dangerous, '/timeline/', '#room', 'www.example.org', 'https://', 'https:// example.org'])(
    'refuses %j',
    (url) => {
      expect(isAbsoluteUrl(url)).toBe(false);
    },
  );
});
