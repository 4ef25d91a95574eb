import { firstDay, lastDay } from '../../collections/dates.ts';
import { locateField } from '../../collections/front-matter.ts';
import type { EntryData } from '../../collections/index.ts';
import { listEntries } from '../../graph/build-graph.ts';
import { findEntry } from '../../graph/find-entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import { problem, type Problem } from '../../problem.ts';
import { exampleEntry } from '../example-entry.ts';
import type { Rule } from '../rule.ts';

type Affiliation = EntryData<'people'>['affiliations'][number];

export const roleNotHeld: Rule = {
  code: 'role-not-held',
  description: 'A person’s role at an event is one that they held on its date, if it is among their affiliations.',
  check({ graph, words }) {
    return listEntries(graph, 'events').flatMap((event) =>
      event.data.people.flatMap((participant, index): Problem[] => {
        if (typeof participant === 'string' || !participant.role) return [];
        const { role } = participant;
        const held =
          findEntry(graph, ['people'], participant.person)?.data.affiliations.filter((post) =>
            isSameRole(post, role),
          ) ?? [];
        if (held.length === 0 || held.some((post) => covers(post, event.data))) return [];
        return [
          problem(
            'role-not-held',
            locateField(event.frontMatter, ['people', index, 'role']),
            `Unexpected role \`${role}\`: \`${participant.person}\` did not hold it on ${formatDate(event.data.date, words)}.`,
            'Correct the role, the date of the event, or the dates in the affiliations of the person.',
          ),
        ];
      }),
    );
  },
  examples: ['2031-06', '2031-05'].map((from) => ({
    files: {
      'people/ada-berg.md': exampleEntry('people', { affiliations: `[{ role: Harbour master, from: ${from} }]` }),
      'events/harbour-talks.md': exampleEntry('events', { people: '[{ person: ada-berg, role: Harbour master }]' }),
    },
    problems: from === '2031-06' ? ['events/harbour-talks.md:6:36'] : [],
  })),
};

function isSameRole(post: Affiliation, role: string): boolean {
  return post.role.toLowerCase() === role.toLowerCase();
}

/** Whether a post was held at some time of an event; a month or a year counts as a whole. */
function covers({ from, to }: Affiliation, { date }: EntryData<'events'>): boolean {
  const end = lastDay(date);
  const began = !from || !end || firstDay(from) <= end;
  const last = to && lastDay(to);
  return began && (!last || firstDay(date) <= last);
}
