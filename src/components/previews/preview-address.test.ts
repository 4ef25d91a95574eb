import { describe, expect, test } from 'vitest';
import { previewAddress } from './preview-address.ts';

const paths = { base: '/sub/', entries: ['people/', 'documents/', 'glossary/term-'], others: ['documents/compare'] };
const addressOf = (address: string) => previewAddress(new URL(address, 'https://example.org'), paths);

describe('the address of a preview', () => {
  test.each([
    ['/sub/people/ada-berg/', '/sub/previews/people/ada-berg.json'],
    ['/sub/documents/compare-1931/', '/sub/previews/documents/compare-1931.json'],
    ['/sub/glossary/#term-truce', '/sub/previews/glossary/term-truce.json'],
  ])('of %s is %s', (address, preview) => {
    expect(addressOf(address)).toBe(preview);
  });

  test.each([
    ['the list of a collection', '/sub/people/'],
    ['a page that stands among the entries', '/sub/documents/compare/'],
    ['a place on the page of an entry', '/sub/people/ada-berg/#met'],
    ['a letter of the glossary', '/sub/glossary/#letter-t'],
    ['an entry without previews', '/sub/sources/gazette/'],
    ['another site at the same host', '/people/ada-berg/'],
    ['a page below an entry', '/sub/people/ada-berg/letters/'],
  ])('there is none of %s', (_, address) => {
    expect(addressOf(address)).toBeUndefined();
  });
});
