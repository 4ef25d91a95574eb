import type { EntryKey } from '../../collections/ids.ts';
import { renderBody, type BodySection } from '../../markdown/render-body.ts';
import type { PageBuilder } from '../page-builder.ts';
import { componentView, type ComponentView } from './component-view.ts';

/**
 * Renders the body of an entry for a page. `claim` makes what stands in place of a claim. With `keepNotes` the sections take no notes:
 * they are left for the page to take.
 */
export function renderEntry<Claim>(
  page: PageBuilder,
  key: EntryKey,
  claim: (key: EntryKey) => Claim,
  options?: { keepNotes: boolean },
): BodySection<Claim, ComponentView>[] {
  const { graph, settings, site, words } = page.knowledge;
  const { body } = graph.entries.get(key)!;
  const context = {
    linkTo: (target: EntryKey) => page.linkTo(target),
    base: settings.base,
    language: site.language,
    notes: page.notes,
    headingIds: page.headingIds,
    words: { ...words.body, mark: words.notes.mark },
  };
  const component = (name: string, attributes: Record<string, string>) => componentView(page, name, attributes);
  return renderBody(body.tree, context, { claim, component }, options);
}
