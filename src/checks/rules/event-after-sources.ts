import { firstDay, lastDay, type Day } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { locateField } from '../../collections/front-matter.ts';
import { collectionOf } from '../../collections/ids.ts';
import { listEntries, type Graph } from '../../graph/build-graph.ts';
import { formatDay } from '../../i18n/dates.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

export const eventAfterSources: Rule = {
  code: 'event-after-sources',
  description: 'An event is not dated after all of its sources.',
  check({ graph, words }) {
    return listEntries(graph, 'events').flatMap((event): Problem[] => {
      const latest = latestSource(graph, event);
      if (!latest || firstDay(event.data.date) <= latest) return [];
      return [
        problem(
          'event-after-sources',
          locateField(event.frontMatter, ['date']),
          `Unexpected date \`${event.data.date.text}\`: the latest source of the event is of ${formatDay(latest, words)}.`,
          'Correct the date of the event or of its sources, or add the source that reports it.',
        ),
      ];
    });
  },
  examples: [
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { date: '2031-05-06', sources: '[gazette]' }) },
      problems: ['events/harbour-talks.md:4:7'],
    },
    {
      files: { 'events/harbour-talks.md': exampleEntry('events', { date: '2031-05-05', sources: '[gazette]' }) },
      problems: [],
    },
  ],
};

/** The last day on which a source of an entry can have come out; `undefined` if one of them has no date. */
function latestSource(graph: Graph, { key }: Entry): Day | undefined {
  const cited = [...(graph.relationsFrom.get(key) ?? []), ...(graph.citationsFrom.get(key) ?? [])].filter(
    ({ to }) => collectionOf(to) === 'sources',
  );
  const days = cited.map(({ to }) => {
    const { date } = (graph.entries.get(to)!.entry as Entry<'sources'>).data;
    return date && lastDay(date);
  });
  if (days.includes(undefined)) return undefined;
  return days.toSorted().at(-1);
}
