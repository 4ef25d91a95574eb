import type { Definition, Link } from 'mdast';
import type { Entry } from '../collections/entry.ts';
import { locateField, type FieldPath } from '../collections/front-matter.ts';
import type { Site } from '../collections/read-content.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Place } from '../problem.ts';
import { findNodes } from './bodies.ts';

/** A link that an author wrote to a path within the site, or to a place on the page. */
export interface SiteLink {
  /** As it is written, without the base path: `/people/#top`, `#s-method`. */
  url: string;
  place: Place;
  /** The entry whose text holds it; none for a link of site.yaml. */
  entry?: Entry;
}

/** Lists the links of bodies and of site.yaml that do not leave the site. */
export function listSiteLinks(graph: Graph): SiteLink[] {
  const inBodies = findNodes<Link | Definition>(graph, 'link', 'definition').map(({ node: { url }, place, entry }) => ({
    url,
    place,
    entry,
  }));
  const all = [...inBodies, ...(graph.site ? listOfSite(graph.site) : [])];
  return all.filter(({ url }) => /^(?:#|\/(?!\/))/.test(url));
}

function listOfSite({ data: { navigation, footer, readingPaths }, yaml }: Site): SiteLink[] {
  const locate = (links: readonly { url: string }[], ...path: FieldPath) =>
    links.map(({ url }, index) => ({ url, place: locateField(yaml, [...path, index, 'url']) }));
  return [
    ...locate(navigation, 'navigation'),
    ...locate(footer, 'footer'),
    ...readingPaths.flatMap(({ links }, index) => locate(links, 'readingPaths', index, 'links')),
  ];
}
