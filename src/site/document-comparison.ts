import type { Entry } from '../collections/entry.ts';
import {
  openPoints,
  pointLinks,
  pointsOf,
  shortTitle,
  topicAnchor,
  comparePath,
  type PointLinkView,
  type PositionData,
} from './document-parts.ts';
import type { Knowledge } from './knowledge.ts';
import { listPage, type ListPageView } from './list-page.ts';
import { PageBuilder } from './page-builder.ts';
import { changesBetween, type PositionChange, type Stance } from './position-changes.ts';
import { versionsOf, versionViews, type VersionView } from './versions.ts';
import type { CertaintyView } from './view-models.ts';

/** The page that compares the versions of a text, topic by topic. */
export interface DocumentComparisonView extends ListPageView {
  versions: VersionView[];
  topics: TopicRowView[];
}

export interface TopicRowView {
  /** Its address on the page. */
  id: string;
  label: string;
  /** One for each version; `undefined` where nothing is recorded. */
  cells: (PositionCellView | undefined)[];
}

export interface PositionCellView {
  text: string;
  note?: string;
  /** Whether it is known what the version says. */
  known: boolean;
  change?: ChangeView;
  points: PointLinkView[];
  /** Set where a point behind it is not agreed: then it stands in brackets. */
  open?: CertaintyView;
  /** Set where a point behind it is not confirmed. */
  certainty?: CertaintyView;
}

export interface ChangeView {
  kind: PositionChange['kind'];
  label: string;
  /** Set if it is compared with another version than the one before. */
  since?: string;
}

export function documentComparison(knowledge: Knowledge): DocumentComparisonView {
  const page = new PageBuilder(knowledge);
  const { site, words } = knowledge;
  const { title, heading, deck } = words.compareDocuments;
  const versions = versionsOf(page);
  return {
    ...listPage(knowledge, { path: comparePath, title, heading, deck, below: 'documents' }),
    versions: versionViews(page),
    topics: site.topics
      .map(({ id, label }) => ({ id: topicAnchor(id), label, cells: positionCells(page, versions, id) }))
      .filter(({ cells }) => cells.some(Boolean)),
  };
}

function positionCells(
  page: PageBuilder,
  versions: Entry<'documents'>[],
  topic: string,
): (PositionCellView | undefined)[] {
  const positions = versions.map(({ data }) => data.positions.find((position) => position.topic === topic));
  const changes = changesBetween(positions.map(stanceOf));
  return positions.map((position, index) => {
    if (!position) return undefined;
    const change = changes[index];
    return {
      ...cellView(page, versions[index]!, position),
      ...(change && { change: changeView(page, versions, index, change) }),
    };
  });
}

/** A version in which nobody has looked for the topic is as unknown as one that is not public. */
function stanceOf(position: PositionData | undefined): Stance {
  if (!position) return { kind: 'unknown' };
  return position.says === 'something' ? { kind: 'something', text: position.text } : { kind: position.says };
}

function cellView(page: PageBuilder, version: Entry<'documents'>, position: PositionData): PositionCellView {
  const { text, note, says } = position;
  const points = pointsOf(version.data, position);
  const open = openPoints(page.knowledge, points);
  const doubtful = points.find(({ confidence }) => confidence && confidence !== 'confirmed');
  const certainty = page.certainty(doubtful?.confidence);
  return {
    text,
    ...(note && { note }),
    known: says !== 'unknown',
    points: pointLinks(page, version, position),
    ...(open && { open }),
    ...(certainty && { certainty }),
  };
}

function changeView(
  page: PageBuilder,
  versions: Entry<'documents'>[],
  index: number,
  { kind, since }: PositionChange,
): ChangeView {
  const { change, since: sinceVersion } = page.knowledge.words.compareDocuments;
  const label = change[kind];
  return since === index - 1
    ? { kind, label }
    : { kind, label, since: sinceVersion(shortTitle(versions[since]!.data.title)) };
}
