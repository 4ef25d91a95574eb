import type { Entry } from '../../collections/entry.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, LinkView } from '../view-models.ts';
import { openPoints, pointNumbers, pointsOf, shortTitle, topicAnchor } from './document-parts.ts';
import type { DocumentData, PositionData } from './document-parts.ts';
import { changesBetween, stanceOf, type PositionChange } from './position-changes.ts';

/** What became of each topic from one version of a text to another. */
export interface VersionGapView {
  /** The question that it answers. */
  question: string;
  /** The answer in a sentence. */
  lead: string;
  versions: [LinkView, LinkView];
  groups: GapGroupView[];
  /** The topics that are not agreed in the later version. */
  open: GapOpenView[];
  openHeading: string;
}

/** The topics with the same fate. */
export interface GapGroupView {
  /** `undefined` where it is not known. */
  fate?: PositionChange['kind'];
  label: string;
  rows: GapRowView[];
}

export interface GapRowView {
  topic: LinkView;
  /** The points under the topic in each version; `undefined` where it is not known what the version says. */
  points: [PointCountView | undefined, PointCountView | undefined];
}

export interface PointCountView {
  agreed: number;
  open: number;
}

export interface GapOpenView {
  topic: LinkView;
  text: string;
  certainty: CertaintyView;
}

/** In the order in which readers ask. */
const fates = ['new', 'dropped', 'changed', 'unchanged', undefined] as const;

/**
 * Compares two versions topic by topic. Topics on which neither version has anything recorded are left out, and so are those of
 * which both are known to say nothing. A topic of which it is not known what one of the two says has no fate, and comes last.
 */
export function versionGap(
  page: PageBuilder,
  [first, last]: readonly [Entry<'documents'>, Entry<'documents'>],
): VersionGapView {
  const { compareDocuments: words } = page.knowledge.words;
  const rows = page.knowledge.site.topics.flatMap(({ id, label }) => compareOn(id, label, first, last) ?? []);
  const groups = fates.flatMap((fate) => {
    const found = rows.filter((row) => row.fate === fate);
    const label = fate ? words.change[fate] : words.gap.unknown;
    return found.length > 0 ? [{ ...(fate && { fate }), label, rows: found.map(({ view }) => view) }] : [];
  });
  const counts = groups.flatMap(({ fate, rows }) => (fate ? [words.gap.count[fate](rows.length)] : []));
  const [earlier, later] = [first, last].map(({ data }) => shortTitle(data.title)) as [string, string];
  return {
    question: words.gap.question(earlier, later),
    lead: words.gap.lead(counts),
    versions: [
      { ...page.link(first), title: earlier },
      { ...page.link(last), title: later },
    ],
    groups,
    open: openTopics(page, last),
    openHeading: words.gap.open(later),
  };
}

function compareOn(topic: string, label: string, first: Entry<'documents'>, last: Entry<'documents'>) {
  const positions = [first, last].map(({ data }) => data.positions.find((position) => position.topic === topic));
  const stances = positions.map(stanceOf);
  const isSilent = stances.every(({ kind }) => kind === 'nothing');
  if (isSilent || positions.every((position) => !position)) return undefined;
  const points = [first, last].map(({ data }, index) =>
    stances[index]!.kind === 'unknown' ? undefined : countPoints(data, positions[index]!),
  ) as GapRowView['points'];
  const fate: PositionChange['kind'] | undefined = changesBetween(stances)[1]?.kind;
  return { fate, view: { topic: { url: `#${topicAnchor(topic)}`, title: label }, points } };
}

/** Counts the points that the table of versions shows under the topic, by number. One of which a part is open is open. */
function countPoints(data: DocumentData, position: PositionData): PointCountView {
  const points = pointNumbers(pointsOf(data, position));
  const open = points.filter((parts) => parts.some((part) => part.open)).length;
  return { agreed: points.length - open, open };
}

function openTopics({ knowledge }: PageBuilder, { data }: Entry<'documents'>): GapOpenView[] {
  return knowledge.site.topics.flatMap(({ id, label }) => {
    const position = data.positions.find(({ topic }) => topic === id);
    const certainty = position && openPoints(knowledge, pointsOf(data, position));
    return certainty ? [{ topic: { url: `#${topicAnchor(id)}`, title: label }, text: position.text, certainty }] : [];
  });
}
