import { createHash } from 'node:crypto';
import type { Entry } from '../collections/entry.ts';
import { locateField } from '../collections/front-matter.ts';
import { collectionOf, type CollectionName, type EntryKey } from '../collections/ids.ts';
import type { ImageFile } from '../collections/images.ts';
import type { Content, Site } from '../collections/read-content.ts';
import { compareProblems, compareText, problem, type Problem } from '../problem.ts';
import { parseBody, type Body } from '../syntax/parse-body.ts';
import { findCitations, type Citation } from './citations.ts';
import { resolveImages } from './images.ts';
import { checkComponents, listComponentValues } from './components.ts';
import { resolveBody } from './links.ts';
import { findMentions, linkNames, type Mention } from './mentions.ts';
import { indexNames, type NameClash } from './name-index.ts';
import { checkSiteReferences, findRelations, type Relation } from './relations.ts';
import { buildResolver, type FormerIdClash, type Resolver } from './resolver.ts';

/** An entry with its parsed body: links resolved, first mentions of names linked. */
export interface GraphEntry {
  entry: Entry;
  body: Body;
}

/** Everything the content says about itself. Lists and maps are in the order of the keys. */
export interface Graph {
  site?: Site;
  entries: ReadonlyMap<EntryKey, GraphEntry>;
  resolver: Resolver;
  /** Edges from front matter, by the entry that names. */
  relationsFrom: ReadonlyMap<EntryKey, Relation[]>;
  /** The same edges, by the entry that is named. */
  relationsTo: ReadonlyMap<EntryKey, Relation[]>;
  /** Links and claims in bodies, by the entry that holds them. */
  mentionsFrom: ReadonlyMap<EntryKey, Mention[]>;
  /** The same, by the entry that they lead to. */
  mentionsTo: ReadonlyMap<EntryKey, Mention[]>;
  /** Citations in bodies, by the entry that cites. */
  citationsFrom: ReadonlyMap<EntryKey, Citation[]>;
  /** The same, by the source. */
  citationsTo: ReadonlyMap<EntryKey, Citation[]>;
  /** Pictures that bodies can show, sorted by name. */
  images: readonly ImageFile[];
  /** Changes when any file changes. */
  revision: string;
}

export interface GraphResult {
  graph: Graph;
  problems: Problem[];
}

/** Connects the entries: parses each body once, resolves what it names, links names in prose. Problems come sorted. */
export function buildGraph(content: Content): GraphResult {
  const { entries: list, site, images } = content;
  const { resolver, clashes } = buildResolver(content);
  const names = indexNames(list);
  const problems = [
    clashes.map(describeFormerIdClash),
    names.clashes.map(describeNameClash),
    site ? checkSiteReferences(site, resolver) : [],
  ];

  const entries = new Map<EntryKey, GraphEntry>();
  const relations: Relation[] = [];
  const mentions: Mention[] = [];
  const citations: Citation[] = [];
  const imagesByName = new Map(images.map((image) => [image.name, image]));
  const componentValues = listComponentValues(list);
  for (const entry of list) {
    const body = parseBody(entry);
    const found = findRelations(entry, resolver, site);
    problems.push(body.problems, resolveBody(body, resolver), resolveImages(body, imagesByName), found.problems);
    if (entry.format === 'mdx') problems.push(checkComponents(body, componentValues));
    linkNames(body.tree, entry.key, names.index);
    entries.set(entry.key, { entry, body });
    relations.push(...found.relations);
    mentions.push(...findMentions(body.tree, entry.key));
    citations.push(...findCitations(body.tree, entry.key));
  }
  for (const draft of content.drafts) {
    const body = parseBody(draft);
    problems.push(body.problems, resolveBody(body, resolver), resolveImages(body, imagesByName));
  }
  const graph: Graph = {
    ...(site && { site }),
    entries,
    resolver,
    relationsFrom: groupBy(relations, ({ from }) => from),
    relationsTo: groupBy(relations, ({ to }) => to),
    mentionsFrom: groupBy(mentions, ({ from }) => from),
    mentionsTo: groupBy(mentions, ({ to }) => to),
    citationsFrom: groupBy(citations, ({ from }) => from),
    citationsTo: groupBy(citations, ({ to }) => to),
    images,
    revision: hash(content),
  };
  return { graph, problems: problems.flat().sort(compareProblems) };
}

/** The entries of a collection, in the order of their ids. */
export function listEntries<Name extends CollectionName>(graph: Graph, collection: Name): Entry<Name>[] {
  const found: Entry<Name>[] = [];
  for (const [key, { entry }] of graph.entries) {
    if (collectionOf(key) === collection) found.push(entry as Entry<Name>);
  }
  return found;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => EntryKey): Map<EntryKey, Item[]> {
  const groups = new Map<EntryKey, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function hash({ entries, images, site }: Content): string {
  const all = createHash('sha256').update(site?.digest ?? '');
  for (const { key, digest } of entries) all.update(`${key}\n${digest}\n`);
  for (const { name, digest } of images) all.update(`${name}\n${digest}\n`);
  return all.digest('hex');
}

function describeNameClash({ name, first, second }: NameClash): Problem {
  const index = second.data.aliases.indexOf(name);
  const place = locateField(second.frontMatter, index < 0 ? ['title'] : ['aliases', index]);
  const [a, b] = [first.key, second.key].sort(compareText);
  return problem(
    'ambiguous-name',
    place,
    `Unexpected name \`${name}\`, which both \`${a}\` and \`${b}\` have.`,
    'Take it from one of the two, or move it from `aliases` to `searchNames`.',
  );
}

function describeFormerIdClash({ entry, formerId, other }: FormerIdClash): Problem {
  const place = locateField(entry.frontMatter, ['formerIds', entry.data.formerIds.indexOf(formerId)]);
  return problem(
    'duplicate-id',
    place,
    `Unexpected former id \`${formerId}\`, which \`${other}\` has.`,
    'Take it from one of the two.',
  );
}
