import type { CollectionName } from '../../collections/ids.ts';
import { reportFormOf } from '../addresses.ts';
import { listInOrder } from '../entry-order.ts';
import { featuredFigures, figureView, figuresOfGroup, type FigureView } from '../indicators/figures-view.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { SummaryLinkView } from '../view-models.ts';

/** What stands in place of a component that an .mdx page uses. */
export type ComponentView =
  | { kind: 'figures'; figures: FigureView[] }
  | { kind: 'entries'; links: SummaryLinkView[] }
  | { kind: 'report'; form?: string };

/** Makes the view of a component. Its name and attributes are checked before, so that they are known. */
export function componentView(
  page: PageBuilder,
  name: string,
  attributes: Readonly<Record<string, string>>,
): ComponentView {
  const { group, collection } = attributes;
  switch (name) {
    // `<Indicators group="money" />`: figures in a row; without a group, those of the front page.
    case 'Indicators': {
      const figures = group ? figuresOfGroup(page.knowledge, group) : featuredFigures(page.knowledge);
      return { kind: 'figures', figures: figures.map((figure) => figureView(page, figure)) };
    }
    // `<EntryList collection="people" />`: the entries of a collection, each with its summary.
    case 'EntryList': {
      const entries = listInOrder(page.knowledge, collection as CollectionName);
      return { kind: 'entries', links: entries.map((entry) => page.summaryLink(entry)) };
    }
    // `<Report />`: where a reader reports a mistake or a barrier.
    case 'Report': {
      const form = reportFormOf(page.knowledge);
      return { kind: 'report', ...(form && { form }) };
    }
    default:
      throw new Error(`No component ${name}.`);
  }
}
