import type { Entry } from '../../collections/entry.ts';
import { getEntry } from '../../graph/find-entry.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, DateView, LinkView } from '../view-models.ts';
import { documentDate, shortTitle, type DocumentData } from './document-parts.ts';

/** A version of the text that site.yaml has compared. */
export interface VersionView {
  /** With the short form of the title. */
  link: LinkView;
  title: string;
  date?: DateView;
  /** Whether its wording is public, and how it is known. */
  textStatus?: string;
  /** Solid where each of its points is confirmed, else dashed; dotted where no point is known. */
  line: CertaintyView['line'];
}

/** The documents that are versions of one text, from first to last. */
export function versionsOf({ graph, site }: Knowledge): Entry<'documents'>[] {
  return site.compare.documents.map((id) => getEntry(graph, 'documents', id));
}

export function versionViews(page: PageBuilder, versions = versionsOf(page.knowledge)): VersionView[] {
  return versions.map((document) => {
    const { data } = document;
    const date = documentDate(page, data);
    return {
      link: { ...page.link(document), title: shortTitle(data.title) },
      title: data.title,
      ...(date && { date }),
      ...(data.textStatus && { textStatus: data.textStatus }),
      line: lineOf(data),
    };
  });
}

function lineOf({ points }: DocumentData): CertaintyView['line'] {
  if (points.length === 0) return 'dotted';
  return points.every(({ confidence }) => confidence === 'confirmed') ? 'solid' : 'dashed';
}
