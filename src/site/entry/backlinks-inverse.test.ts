import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryText } from '../../../tests/content-of.ts';
import { knowledgeOf } from '../../../tests/knowledge-of.ts';
import { entryKey } from '../../collections/ids.ts';
import { PageBuilder } from '../page-builder.ts';
import { listBacklinks } from './backlinks-view.ts';
import { bodyParts } from './body-view.ts';

const names = ['Ada', 'Берта', 'Chloé', 'D’Arc', 'Eva Berg', 'Eva'];

/** The ways in which one event can name another, by what stands in front matter or in the text. */
const ways = ['id', 'key', 'label', 'former id', 'name', 'alias', 'front matter', 'plain name', 'code'] as const;
type Way = (typeof ways)[number];

/** Ways that leave the reader no link. */
const silent: readonly Way[] = ['plain name', 'code'];

interface Naming {
  from: number;
  to: number;
  way: Way;
}

const place = fc.nat(names.length - 1);
const namings = fc.array(
  fc.record({ from: place, to: place, way: fc.constantFrom(...ways) }).filter(({ from, to }) => from !== to),
  { maxLength: 24 },
);

describe('whatever names whom, and how', () => {
  test('backlinks are those who name, and the links on a page are those that it names', () => {
    fc.assert(
      fc.property(namings, (all) => {
        const knowledge = knowledgeOf(siteOf(all));
        const seen = all.filter(({ way }) => !silent.includes(way));
        for (const own of names.keys()) {
          const key = entryKey('events', idOf(own));
          const naming = seen.filter(({ to }) => to === own).map(({ from }) => idOf(from));
          const backlinks = listBacklinks(knowledge, key).map(({ entry }) => entry.id);
          expect(backlinks.toSorted()).toEqual(unique(naming));

          const named = seen
            .filter(({ from, way }) => from === own && way !== 'front matter')
            .map(({ to }) => idOf(to));
          expect(linksOf(bodyParts(new PageBuilder(knowledge), key))).toEqual(unique(named));
        }
      }),
      { numRuns: 100 },
    );
  });
});

function siteOf(all: readonly Naming[]): Record<string, string> {
  const events = names.map((name, own) => {
    const mine = all.filter(({ from }) => from === own);
    const met = unique(mine.filter(({ way }) => way === 'front matter').map(({ to }) => idOf(to)));
    const fields = `date: 2031-05-04\ncategory: talks\naliases: [${aliasOf(own)}]\nformerIds: [${formerIdOf(own)}]\nrelated: [${met.join(', ')}]`;
    const body = mine.map(({ way, to }) => `Then ${write(way, to)} came.`).join('\n\n');
    return [`events/${idOf(own)}.md`, entryText(name, fields, body)];
  });
  return Object.fromEntries(events) as Record<string, string>;
}

function write(way: Way, to: number): string {
  switch (way) {
    case 'id':
      return `[[${idOf(to)}]]`;
    case 'key':
      return `[[events/${idOf(to)}]]`;
    case 'label':
      return `[[${idOf(to)}|it]]`;
    case 'former id':
      return `[[${formerIdOf(to)}]]`;
    case 'name':
      return names[to]!;
    case 'alias':
      return aliasOf(to);
    case 'plain name':
      return `[[!${names[to]!}]]`;
    case 'code':
      return `\`${names[to]!}\``;
    case 'front matter':
      return 'nobody';
  }
}

const idOf = (event: number) => `event-${event}`;
const formerIdOf = (event: number) => `former-${event}`;
const aliasOf = (event: number) => `Gale ${event}`;

/** The events that the HTML of a body links, each once, sorted. */
function linksOf(parts: ReturnType<typeof bodyParts>): string[] {
  const html = parts.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  return unique([...html.matchAll(/href="\/events\/([^/"]+)\/"/g)].map(([, id]) => id!));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
