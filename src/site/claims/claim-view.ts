import type { Entry } from '../../collections/entry.ts';
import { parseEntryKey } from '../../collections/ids.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { NoteView, SummaryLinkView } from '../view-models.ts';
import { claimBlock, type ClaimBlockView } from './claim-block.ts';

/** The page of a claim. Its body is the verdict, which stands in the block. */
export interface ClaimView extends EntryView {
  /** What the accounts differ on: it stands before them, and the verdict before it. */
  question: string;
  claim: ClaimBlockView;
  claimNotes: NoteView[];
  /** In what way they differ. */
  kind?: string;
  severity: string;
  about: SummaryLinkView[];
}

export function claimView(knowledge: Knowledge, entry: Entry<'claims'>): ClaimView {
  const { words } = knowledge;
  const { kind, severity, about, summary } = entry.data;
  const { summary: _, ...view } = entryView(
    knowledge,
    entry,
    (page) => ({
      claim: claimBlock(page, entry.key),
      claimNotes: page.takeNotes(),
      ...(kind && { kind: words.claims.atIssue(kind) }),
      severity: words.claims.severity[severity],
      about: about.map((key) => aboutLink(page, key)),
    }),
    { body: false },
  );
  return { ...view, question: summary };
}

function aboutLink(page: PageBuilder, key: string): SummaryLinkView {
  const { collection, id } = parseEntryKey(key)!;
  return page.summaryLink(page.get(collection, id));
}
