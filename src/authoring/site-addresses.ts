import { isScalar, parseDocument, visit } from 'yaml';
import type { YamlText } from '../collections/front-matter.ts';
import { entryPath } from '../collections/index.ts';
import type { EntryKey } from '../collections/ids.ts';
import type { Graph } from '../graph/build-graph.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { ReferenceTest, WrittenReference } from './written-reference.ts';

/** The entry whose page an address within the site leads to, and the part of the address that is its path. */
export function findAddressedEntry(graph: Graph, url: string): { key: EntryKey; path: string } | undefined {
  if (!url.startsWith('/')) return undefined;
  const paths = pathsOf(graph);
  const path = [url, url.replace(/[?#].*$/, '')].find((candidate) => paths.has(candidate));
  return path === undefined ? undefined : { key: paths.get(path)!, path };
}

/** Lists the wanted addresses of entries in site.yaml, such as those of the navigation. */
export function listSiteAddresses(graph: Graph, yaml: YamlText, isWanted: ReferenceTest): WrittenReference[] {
  const source = new SourceText(yaml.text, yaml.file, yaml.lineOffset);
  const found: WrittenReference[] = [];
  visit(parseDocument(yaml.text, { schema: 'core' }), {
    Scalar(_key, node) {
      const addressed =
        isScalar(node) && typeof node.value === 'string' ? findAddressedEntry(graph, node.value) : undefined;
      if (!addressed || !node.range) return;
      const { key: to, path: written } = addressed;
      const place = source.placeAt(yaml.text.indexOf(written, node.range[0]));
      const reference = {
        ...place,
        to,
        written,
        what: 'address',
        form: 'address',
        within: [],
        plainYaml: false,
      } as const;
      if (isWanted(reference)) found.push(reference);
    },
  });
  return found;
}

const knownPaths = new WeakMap<Graph, Map<string, EntryKey>>();

/** The entries by the addresses that they have and had. */
function pathsOf(graph: Graph): Map<string, EntryKey> {
  let paths = knownPaths.get(graph);
  if (!paths) {
    paths = new Map();
    for (const { entry } of graph.entries.values()) {
      for (const id of [...entry.data.formerIds, entry.id]) paths.set(entryPath(entry.collection, id), entry.key);
    }
    knownPaths.set(graph, paths);
  }
  return paths;
}
