import { expect, test } from 'vitest';
import { siteYaml } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { openSearchDescription } from './opensearch.ts';

function describeSite(title: string, settings: { siteUrl?: string; base: string }): string | undefined {
  const knowledge = knowledgeOf({ 'site.yaml': siteYaml.replace(/^title: .*/m, `title: ${title}`) });
  return openSearchDescription({ ...knowledge, settings: { ...knowledge.settings, ...settings } });
}

const published = { siteUrl: 'https://example.org', base: '/sub/' };

test('a browser learns where to send what a reader looks for', () => {
  expect(describeSite('Talks & plans', published)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>Talks &amp; plans</ShortName>' +
      '<Description>An invented subject.</Description><InputEncoding>UTF-8</InputEncoding>' +
      '<Url type="text/html" template="https://example.org/sub/search/?q={searchTerms}"/></OpenSearchDescription>\n',
  );
});

test.each([
  ['The Harbour Talk', 'The Harbour Talk'],
  ['The Harbour Talks', 'The Harbour'],
  ['Harbourmasterassociation', 'Harbourmasterass'],
])('the short name of %s is %s', (title, name) => {
  expect(describeSite(title, published)).toContain(`<ShortName>${name}</ShortName>`);
});

test('there is none while it is not known where the site is published', () => {
  expect(describeSite('The Harbour Talks', { base: '/' })).toBeUndefined();
});
