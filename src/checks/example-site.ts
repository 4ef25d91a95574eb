import { exampleEntry } from './example-entry.ts';
import type { ExampleFile } from './rule.ts';

/** A small site about an invented subject, without any problem: the ground that the examples of the rules stand on. */
export const exampleSite = {
  'site.yaml': `contract: 1
title: The Harbour Talks
tagline: Talks over one harbour
description: An invented subject.
language: en
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
asOf: 2031-06-01
checkedUntil: 2031-06-01
status: { open: true, line: the talks go on }
sides: [{ id: norland, label: Norland }]
categories: [{ id: talks, label: Talks }]
topics: [{ id: access, label: Access }]
dimensions: [{ id: access, label: Access, question: Who may enter? }]
`,
  'pages/index.md': exampleEntry(
    'pages',
    { title: 'Where things stand' },
    '[[people/ada-berg]] spoke at the [[events/harbour-talks|talks]] on [[documents/harbour-plan|a plan]] [@gazette].',
  ),
  'people/ada-berg.md': exampleEntry('people', { aliases: '[Berg]' }),
  'events/harbour-talks.md': exampleEntry('events', { people: '[ada-berg]' }, 'They met for two hours [@gazette].'),
  'documents/harbour-plan.md': exampleEntry('documents'),
  'sources/gazette.md': exampleEntry('sources'),
} as const satisfies Record<string, ExampleFile>;
