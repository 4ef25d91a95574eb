import { collections } from '../collections/index.ts';
import type { EntryKey } from '../collections/ids.ts';
import type { YamlText } from '../collections/front-matter.ts';
import { siteSchema } from '../collections/site.ts';
import type { Graph } from '../graph/build-graph.ts';
import { fieldName, resolveFields } from '../graph/relations.ts';
import { compareText } from '../problem.ts';
import { listBodyReferences } from './body-references.ts';
import { listSiteAddresses } from './site-addresses.ts';
import type { ReferenceTest, WrittenReference } from './written-reference.ts';
import { locateValue } from './yaml-values.ts';
import type { z } from 'zod';

/** Lists the wanted references of the whole content, by file and place. Names that link by themselves are none. */
export function findReferences(graph: Graph, isWanted: ReferenceTest): WrittenReference[] {
  const inSite = graph.site
    ? [
        ...listFields(graph, siteSchema, graph.site.data, graph.site.yaml, isWanted),
        ...listSiteAddresses(graph, graph.site.yaml, isWanted),
      ]
    : [];
  const inEntries = [...graph.entries.values()].flatMap(({ entry, body }) => [
    ...listFields(graph, collections[entry.collection].schema, entry.data, entry.frontMatter, isWanted, entry.key),
    ...listBodyReferences(graph, entry.key, body).filter(isWanted),
  ]);
  return [...inSite, ...inEntries].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function listFields(
  graph: Graph,
  schema: z.ZodType,
  data: unknown,
  yaml: YamlText,
  isWanted: ReferenceTest,
  from?: EntryKey,
): WrittenReference[] {
  return resolveFields(schema, data, graph.resolver).flatMap(({ path, value, target, resolution }) => {
    if (resolution.kind !== 'found') return [];
    const found = { to: resolution.key, written: value, within: target.collections };
    if (!isWanted(found)) return [];
    const place = locateValue(yaml, path, value);
    if (!place) return [];
    const { quoted, ...at } = place;
    return [
      {
        ...at,
        ...found,
        ...(from && { from }),
        what: `field \`${fieldName(path)}\``,
        form: 'name',
        plainYaml: !quoted,
      },
    ];
  });
}
