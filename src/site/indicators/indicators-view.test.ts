import { expect, test } from 'vitest';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { indicatorsView } from './indicators-view.ts';

const figure = (title: string, day: string, fields: string) =>
  `---\ntitle: ${title}\nvalue: 1\ndisplay: "1"\nasOf: ${day}\n${fields}\n---\n`;

const view = indicatorsView(
  knowledgeOf({
    'indicators/anchors.md': figure('Anchors', '2031-05-01', 'group: ships'),
    'indicators/masts.md': figure('Masts', '2031-05-02', 'group: ships\nfeatured: 2'),
    'indicators/sails.md': figure('Sails', '2031-05-03', 'group: ships\nfeatured: 1'),
    'indicators/dues.md': figure('Dues', '2031-05-01', 'group: money'),
    'indicators/rats.md': figure('Rats', '2031-05-01', ''),
    'indicators/later.md': figure('Later', '2031-06-02', 'group: money'),
  }),
);

test('groups with figures of the front page come first, and these first in them; those of a later time stand apart', () => {
  expect(view.groups.map(({ heading, figures }) => [heading, figures.map(({ title }) => title)])).toEqual([
    ['Ships', ['Sails', 'Masts', 'Anchors']],
    ['Money', ['Dues']],
    ['Other figures', ['Rats']],
    ['What came after 1 June 2031', ['Later']],
  ]);
});

test('a figure has its anchor', () => {
  expect(view.groups[1]!.figures.map(({ id }) => id)).toEqual(['indicator-dues']);
});
