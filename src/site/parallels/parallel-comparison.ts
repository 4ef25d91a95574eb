import { compareParallelsPath } from '../../collections/paths.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { LinkView, NoteView } from '../view-models.ts';
import { comparedDocuments, comparisonView, type ComparisonView } from './comparison-table.ts';
import { coreParallels } from './parallels-in-order.ts';

/** The page that compares settlements of the past with the drafts, question by question. */
export interface ParallelComparisonView extends ListPageView {
  comparison: ComparisonView;
  notes: NoteView[];
  /** To where each case says how it differs. */
  limits: { link: LinkView; points: string[] }[];
}

/** The id of the section on the page of a parallel that says where the analogy ends. */
export const limitsAnchor = 'limits';

export function parallelComparison(knowledge: Knowledge): ParallelComparisonView {
  const page = new PageBuilder(knowledge);
  const { title, heading, deck } = knowledge.words.compareParallels;
  const core = coreParallels(knowledge);
  return {
    ...listPage(knowledge, { path: compareParallelsPath, title, heading, deck, below: 'parallels' }),
    comparison: comparisonView(page, [...core, ...comparedDocuments(knowledge)]),
    notes: page.takeNotes(),
    limits: core
      .filter(({ data }) => data.limits.length > 0)
      .map((parallel) => {
        const { title, url } = page.link(parallel);
        return {
          link: { title, url: `${url}#${limitsAnchor}` },
          points: parallel.data.limits.map(({ title }) => title),
        };
      }),
  };
}
