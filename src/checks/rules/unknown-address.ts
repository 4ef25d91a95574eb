import { decodeOrUndefined } from '../../collections/decode-or-undefined.ts';
import { collectionNames } from '../../collections/ids.ts';
import { definitionOf, entryPath } from '../../collections/index.ts';
import { suggest } from '../../collections/nearest.ts';
import { listAddresses } from '../../graph/addresses.ts';
import { isOwnAnchor, listTextAnchors } from '../../graph/page-anchors.ts';
import { problem, type Problem } from '../../problem.ts';
import { headingId } from '../../syntax/headings.ts';
import { exampleEntry } from '../example-entry.ts';
import { exampleSite } from '../example-site.ts';
import { listPublicFiles } from '../public-files.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { listSiteLinks, type SiteLink } from '../site-links.ts';

export const unknownAddress: Rule = {
  code: 'unknown-address',
  description: 'An address within the site is that of a page or a file, and what follows `#` is a place on that page.',
  check(context) {
    const links = listSiteLinks(context.graph);
    if (links.length === 0) return [];
    const addresses = new Set([...listAddresses(context.graph, context.content), ...listPublicFiles()]);
    const anchorsOf = anchorLister(context, addresses);
    return links.flatMap((link): Problem[] => {
      const { path, anchor } = readUrl(link);
      if (!addresses.has(path)) return [unknownPath(link, path, addresses)];
      const anchors = anchor ? anchorsOf(path, anchor) : undefined;
      return !anchors || anchors.includes(anchor) ? [] : [unknownAnchor(link, anchor, anchors)];
    });
  },
  examples: [
    {
      files: {
        'pages/method.md': exampleEntry('pages', {}, 'See [the talks](/timelin/) and [Berg](/people/ada-berk/).'),
      },
      problems: ['pages/method.md:4:5', 'pages/method.md:4:32'],
    },
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          '## Our sources\n\nSee [above](#sources), [there](/documents/harbour-plan/#s-points) and [a word](/glossary/#term-quai).',
        ),
        'terms/quay.md': exampleEntry('terms'),
      },
      problems: ['pages/method.md:6:5', 'pages/method.md:6:24', 'pages/method.md:6:71'],
    },
    {
      files: {
        'site.yaml': `${exampleSite['site.yaml']}footer: [{ label: Method, url: /methods/ }]\n`,
        'pages/method.md': exampleEntry('pages'),
      },
      problems: ['site.yaml:14:32'],
    },
    {
      files: {
        'pages/method.md': exampleEntry(
          'pages',
          {},
          `## Our sources

[Above](#s-our-sources), [the list](/sources/?q=1), [a talk](/events/harbour-talks/#room), [all](/timeline/category/talks/),
[a table](/data/events.csv), [a word](/glossary/#term-quay), [a sign](/favicon.svg) and [another site][one].

[one]: https://example.org/nosuch/#nothing`,
        ),
        'terms/quay.md': exampleEntry('terms'),
      },
      problems: [],
    },
  ],
};

/** The path that a link leads to, and the name of the place there; an empty name if it leads to the page as a whole. */
function readUrl({ url, entry }: SiteLink): { path: string; anchor: string } {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const ownPath = entry ? entryPath(entry.collection, entry.id).replace(/#.*/, '') : '';
  return { path: (decodeOrUndefined(path) ?? path) || ownPath, anchor: decodeOrUndefined(anchor) ?? anchor };
}

/**
 * Lists the places on a page among which an anchor must be; `undefined` where the checks cannot know them. Such links are looked at once
 * the site is built.
 */
function anchorLister({ graph, words }: CheckContext, addresses: ReadonlySet<string>) {
  const pages = new Map(
    [...graph.entries.values()].map((page) => [entryPath(page.entry.collection, page.entry.id), page]),
  );
  const indexes = new Map(
    collectionNames.map(definitionOf).flatMap(({ base, anchor }) => (anchor ? [[base as string, anchor]] : [])),
  );
  return (path: string, anchor: string): string[] | undefined => {
    const prefix = indexes.get(path);
    if (prefix && anchor.startsWith(prefix)) {
      return [...addresses]
        .filter((address) => address.startsWith(`${path}#`))
        .map((address) => address.slice(path.length + 1));
    }
    const page = pages.get(path);
    if (!page || path === '/' || isOwnAnchor(anchor)) return undefined;
    return listTextAnchors(graph, page, words.bodyHeadings);
  };
}

function unknownPath({ url, place, entry }: SiteLink, path: string, addresses: ReadonlySet<string>): Problem {
  return problem(
    'unknown-address',
    place,
    `Unexpected address \`${url}\`, expected that of a page or a file of the site.`,
    suggest(path, addresses) ??
      (entry
        ? 'Link an entry with `[[id]]`, and another site with its whole address.'
        : 'Write the path of a page, such as `/timeline/` or `/people/`.'),
  );
}

function unknownAnchor({ url, place }: SiteLink, anchor: string, anchors: readonly string[]): Problem {
  const asHeading = headingId(anchor, new Set());
  const names = anchors.map((name) => `#${name}`);
  const list = names.slice(0, 8).map((name) => `\`${name}\``);
  return problem(
    'unknown-address',
    place,
    `Unexpected address \`${url}\`, expected a place on that page after \`#\`.`,
    suggest(anchors.includes(asHeading) ? `#${asHeading}` : `#${anchor}`, names) ??
      (list.length > 0 ? `It has these places: ${list.join(', ')}.` : 'Its text has no headings to lead to.'),
  );
}
