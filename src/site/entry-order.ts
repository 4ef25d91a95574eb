import { compareFuzzyDates } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import type { CollectionName } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { compareNames } from '../i18n/order.ts';
import { compareText } from '../problem.ts';
import { dateOf } from './date-of.ts';
import type { Knowledge } from './knowledge.ts';

/** The entries of a collection as readers expect them: in the order that the editors gave, else by date, else by name. */
export function listInOrder<Name extends CollectionName>({ graph, words }: Knowledge, collection: Name): Entry<Name>[] {
  return listEntries(graph, collection).sort((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    const byDate =
      first && second ? compareFuzzyDates(first, second) : Number(Boolean(second)) - Number(Boolean(first));
    return (
      orderOf(a) - orderOf(b) || byDate || compareNames(a.data.title, b.data.title, words) || compareText(a.id, b.id)
    );
  });
}

function orderOf({ data }: Entry): number {
  return 'order' in data ? data.order : 0;
}
