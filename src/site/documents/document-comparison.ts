import type { Entry } from '../../collections/entry.ts';
import { compareDocumentsPath } from '../../collections/paths.ts';
import type { VersionPair } from '../../graph/version-pairs.ts';
import { urlOfPath } from '../addresses.ts';
import type { Knowledge } from '../knowledge.ts';
import { listPage, type ListPageView } from '../list-page.ts';
import { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, LinkView } from '../view-models.ts';
import {
  openPoints,
  pointLinks,
  pointsOf,
  shortTitle,
  topicAnchor,
  type PointLinkView,
  type PositionData,
} from './document-parts.ts';
import { changesBetween, stanceOf, type PositionChange } from './position-changes.ts';
import { versionGap, type VersionGapView } from './version-gap.ts';
import { versionPairViews, type VersionPairView } from './version-pairs.ts';
import { versionsOf, versionViews, type VersionView } from './versions.ts';

/** A page that compares versions of a text, topic by topic. */
export interface DocumentComparisonView extends ListPageView {
  versions: VersionView[];
  /** From the first version to the last; left out where there is one only. */
  gap?: VersionGapView;
  pairs: VersionPairView[];
  /** The page that compares all versions, if this one compares two. */
  all?: LinkView;
  topics: TopicRowView[];
  /** What the words and marks among the topics mean. */
  key: string;
}

export interface TopicRowView {
  /** Its address on the page. */
  id: string;
  label: string;
  /** What became of it, where two versions are compared: it stands with the topic, so that the two texts begin on one line. */
  change?: PositionChangeView;
  /** One for each version; `undefined` where nothing is recorded. */
  cells: (PositionCellView | undefined)[];
}

export interface PositionCellView {
  text: string;
  note?: string;
  /** Whether it is known what the version says. */
  known: boolean;
  change?: PositionChangeView;
  points: PointLinkView[];
  /** Set where a point behind it is not agreed: then it stands in brackets. */
  open?: CertaintyView;
  /** Set where a point behind it is not confirmed. */
  certainty?: CertaintyView;
}

export interface PositionChangeView {
  kind: PositionChange['kind'];
  label: string;
  /** Set if it is compared with another version than the one before. */
  since?: string;
}

/** All versions side by side. */
export function documentComparison(knowledge: Knowledge): DocumentComparisonView {
  const page = new PageBuilder(knowledge);
  const { title, heading, deck, key } = knowledge.words.compareDocuments;
  return {
    ...listPage(knowledge, { path: compareDocumentsPath, title, heading, deck, below: 'documents' }),
    ...compareVersions(page, versionsOf(knowledge)),
    pairs: versionPairViews(page),
    key,
  };
}

/** Two versions side by side. */
export function pairComparison(knowledge: Knowledge, { ids, path }: VersionPair): DocumentComparisonView {
  const page = new PageBuilder(knowledge);
  const { title: versions, pair, pairDeck, pairKey, all } = knowledge.words.compareDocuments;
  const [first, last] = ids.map((id) => page.get('documents', id)) as [Entry<'documents'>, Entry<'documents'>];
  const title = pair(shortTitle(first.data.title), shortTitle(last.data.title));
  const list = listPage(knowledge, { path, title, deck: pairDeck, below: 'documents' });
  const { topics, ...comparison } = compareVersions(page, [first, last]);
  const url = urlOfPath(knowledge, compareDocumentsPath);
  return {
    ...list,
    breadcrumbs: [...list.breadcrumbs, { url, title: versions }],
    ...comparison,
    topics: topics.map(withChangeBeside),
    pairs: versionPairViews(page, path),
    all: { url, title: all },
    key: pairKey,
  };
}

function withChangeBeside({ cells: [first, last], ...row }: TopicRowView): TopicRowView {
  const { change, ...cell } = last ?? {};
  return { ...row, ...(change && { change }), cells: [first, last && (cell as PositionCellView)] };
}

function compareVersions(
  page: PageBuilder,
  versions: Entry<'documents'>[],
): Pick<DocumentComparisonView, 'versions' | 'gap' | 'topics'> {
  const [first, last] = [versions[0], versions.at(-1)];
  return {
    versions: versionViews(page, versions),
    ...(first && last && first !== last && { gap: versionGap(page, [first, last]) }),
    topics: page.knowledge.site.topics
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
): PositionChangeView {
  const { change, since: sinceVersion } = page.knowledge.words.compareDocuments;
  const label = change[kind];
  return since === index - 1
    ? { kind, label }
    : { kind, label, since: sinceVersion(shortTitle(versions[since]!.data.title)) };
}
