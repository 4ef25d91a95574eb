import { expect, test } from 'vitest';
import { isPageRequest, noticePage } from './notice-page.ts';

test.each([
  ['/', true],
  ['/sub/people/?q=a', true],
  ['/@vite/client?from=/sub/', false],
  ['/sub/favicon.svg', false],
])('%s is asked for as a page: %s', (url, isPage) => {
  expect(isPageRequest({ url })).toBe(isPage);
});

test('a notice shows what is wrong as text, and loads the script that reloads it', () => {
  const page = noticePage({ title: 'Mistakes & more', message: 'a.md:1:1\n  Unexpected `<script>`' });
  expect(page).toContain('<h1>Mistakes &amp; more</h1>');
  expect(page).toContain('a.md:1:1\n  Unexpected `&lt;script&gt;`</pre>');
  expect(page).toContain('<script type="module" src="/@vite/client"></script>');
});
