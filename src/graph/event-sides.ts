import type { Entry } from '../collections/entry.ts';
import type { Graph } from './build-graph.ts';
import { findEntry } from './find-entry.ts';

/**
 * Ids of the sides of an event, in the order of site.yaml: those of the people who were there, or of all people named where no source
 * says who was; and of the organizations named.
 */
export function findSides(graph: Graph, { data }: Entry<'events'>): string[] {
  const present = data.people.flatMap((item) => (typeof item !== 'string' && item.presence ? [item.person] : []));
  const named = data.people.map((item) => (typeof item === 'string' ? item : item.person));
  const people = (present.length > 0 ? present : named).map((id) => findEntry(graph, ['people'], id)?.data.side);
  const organizations = data.organizations.map((id) => findEntry(graph, ['organizations'], id)?.data.side);
  const found = new Set([...people, ...organizations]);
  return (graph.site?.data.sides ?? []).map(({ id }) => id).filter((id) => found.has(id));
}
