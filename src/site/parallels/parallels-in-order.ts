import type { Entry } from '../../collections/entry.ts';
import { listInOrder } from '../entry-order.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';

/** All parallels, in the order that the editors gave. */
export const parallelsInOrder = perKnowledge((knowledge: Knowledge): Entry<'parallels'>[] =>
  listInOrder(knowledge, 'parallels'),
);

/** Those that are compared in full. */
export function coreParallels(knowledge: Knowledge): Entry<'parallels'>[] {
  return parallelsInOrder(knowledge).filter(({ data }) => data.tier === 'core');
}
