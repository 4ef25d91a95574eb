import { expect, test } from 'vitest';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { dataView } from './data-view.ts';

const here = knowledgeOf({});
const published = { ...here, settings: { ...here.settings, siteUrl: 'https://example.org' } };

test('feeds and an address are spoken of only where it is known at which address the site is published', () => {
  expect([dataView(here).heading, dataView(published).heading]).toEqual(['Data', 'Data and feeds']);
  expect(dataView(here).cite).not.toContain('address');
  expect(dataView(published).cite).toContain('address');
  expect(dataView(published).citation).toContain('https://example.org/');
});
