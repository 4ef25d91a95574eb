import type { Entry } from '../../collections/entry.ts';
import type { EntryKey } from '../../collections/ids.ts';
import { headingId } from '../../syntax/headings.ts';
import type { BodyPart } from '../../markdown/render-body.ts';
import { claimBlock, type ClaimBlockView } from '../claims/claim-block.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { NoteView } from '../view-models.ts';
import type { ComponentView } from './component-view.ts';
import { renderEntry } from './render-entry.ts';

export type BodyPartView = BodyPart<ClaimBlockView, ComponentView>;

/** A section of prose with the notes that stand beside or under it. */
export interface SectionView {
  id: string;
  /** Empty for the first section of a prose page, which needs no head. */
  heading: string;
  parts: BodyPartView[];
  notes: NoteView[];
}

/** The body of an entry in sections. The first gets the heading of its collection, unless the body begins with one. */
export function bodySections(page: PageBuilder, entry: Entry): SectionView[] {
  const { words } = page.knowledge;
  return render(page, entry.key).map(({ id, heading, parts, notes }) => {
    const title = heading ?? words.bodyHeadings[entry.collection];
    return {
      id: id ?? headingId(title, page.headingIds),
      heading: title,
      parts,
      notes: notes.map((note) => page.note(note)),
    };
  });
}

/** The body of an entry without sections, for a place within another page. Its notes are left for the page to take. */
export function bodyParts(page: PageBuilder, key: EntryKey): BodyPartView[] {
  return render(page, key, { keepNotes: true }).flatMap(({ parts }) => parts);
}

function render(page: PageBuilder, key: EntryKey, options?: { keepNotes: boolean }) {
  return renderEntry(page, key, (claim) => claimBlock(page, claim), options);
}
