import { urlOf } from '../addresses.ts';
import { listInOrder } from '../entry-order.ts';
import { perKnowledge, type Knowledge } from '../knowledge.ts';
import type { LinkView } from '../view-models.ts';
import { signpostRow, type SignpostRowView } from './signposts.ts';

/** A scenario in a list: a few words, a sentence, and how many of its signposts have been seen. */
export interface ScenarioCardView extends LinkView {
  summary: string;
  /** Left out while it is open, as all are until something speaks for more. */
  status?: string;
  signposts: SignpostRowView;
}

/** All scenarios, in the order that the editors gave. */
export const scenarioCards = perKnowledge((knowledge: Knowledge): ScenarioCardView[] => {
  const { words } = knowledge;
  return listInOrder(knowledge, 'scenarios').map(({ key, data }) => ({
    url: urlOf(knowledge, key),
    title: data.shortTitle ?? data.title,
    summary: data.summary,
    ...(data.status !== 'open' && { status: words.scenario.status[data.status] }),
    signposts: signpostRow(data.signposts, words),
  }));
});
