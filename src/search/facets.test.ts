import { expect, test } from 'vitest';
import { entryText } from '../../tests/content-of.ts';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { buildFacetsFile } from './facets-file.ts';
import { fitsFilters } from './facets.ts';
import { readQueryState } from './query-state.ts';

const facets = buildFacetsFile(
  knowledgeOf({
    'people/ada-berg.md': entryText('Ada Berg', 'side: norland'),
    'events/talks.md': entryText(
      'Talks',
      'date: 2031-05-04/2031-05-06\ncategory: talks\nplace: { name: Lindholm }\npeople: [ada-berg]',
    ),
    'events/blockade.md': entryText('Blockade', 'date: 2031-05-20/..\ncategory: talks'),
    'terms/port.md': '---\ntitle: Port\n---\nWhere ships lie.\n',
  }),
);

test.each([
  ['?collection=Events', ['/events/blockade/', '/events/talks/']],
  ['?collection=Glossary', ['/glossary/#term-port']],
  ['?side=Norland', ['/events/talks/', '/people/ada-berg/']],
  ['?person=Ada+Berg&collection=Events', ['/events/talks/']],
  ['?place=Lindholm', ['/events/talks/']],
  ['?place=Norland', []],
  ['?from=2031-05-06', ['/events/blockade/', '/events/talks/']],
  ['?from=2031-05-07&to=2031-05-20', ['/events/blockade/']],
  ['?to=2031-05-04', ['/events/talks/']],
  ['?to=2031-05-03', []],
  ['?from=2031-06-01', ['/events/blockade/']],
  ['?q=port', Object.keys(facets.entries).sort()],
])('names that %s lets through', (address, expected) => {
  const state = readQueryState(address);
  expect(
    Object.keys(facets.entries)
      .filter((url) => fitsFilters(facets, url, state))
      .sort(),
  ).toEqual(expected);
});
