import { collectionNames } from '../collections/ids.ts';
import { definitionOf } from '../collections/index.ts';
import { listEntries, type Graph } from '../graph/build-graph.ts';
import { isNamed } from '../graph/is-named.ts';
import { findTextBlocks } from './citation-coverage.ts';

/** Figures of a content: how much is cited, what nobody names, what the sources are worth, how old what was checked is. */
export interface Coverage {
  collections: { name: string; entries: number; paragraphs: number; cited: number; orphans: number }[];
  /** Sources by reliability; `none` for those without a note on it. */
  reliability: Record<string, number>;
  /** Claims and figures by the month in which they were last checked. */
  checked: Record<string, number>;
}

export function measureCoverage(graph: Graph): Coverage {
  const blocks = findTextBlocks(graph);
  return {
    collections: collectionNames.map((name) => {
      const entries = listEntries(graph, name);
      const own = blocks.filter(({ entry }) => entry.collection === name);
      const orphans = entries.filter(({ key }) => !isNamed(graph, key));
      return {
        name,
        entries: entries.length,
        paragraphs: own.length,
        cited: own.filter(({ cited }) => cited).length,
        orphans: definitionOf(name).cited || name === 'sources' ? orphans.length : 0,
      };
    }),
    reliability: countBy(listEntries(graph, 'sources'), ({ data }) => data.reliability?.level ?? 'none'),
    checked: countBy(
      [
        ...listEntries(graph, 'claims').map(({ data }) => data.checked),
        ...listEntries(graph, 'indicators').map(({ data }) => data.asOf.text),
      ],
      (date) => date.slice(0, 7),
    ),
  };
}

/** The figures as a table for people. */
export function formatCoverage({ collections, reliability, checked }: Coverage): string {
  const rows = collections.map(({ name, entries, paragraphs, cited, orphans }) => [
    name,
    String(entries),
    paragraphs > 0 ? `${cited} of ${paragraphs} (${((100 * cited) / paragraphs).toFixed(1)} %)` : '–',
    String(orphans),
  ]);
  const all = {
    paragraphs: sum(collections.map((row) => row.paragraphs)),
    cited: sum(collections.map((row) => row.cited)),
  };
  return [
    formatTable([['collection', 'entries', 'paragraphs cited', 'named by none'], ...rows]),
    `Paragraphs with a citation: ${all.cited} of ${all.paragraphs} (${((100 * all.cited) / Math.max(1, all.paragraphs)).toFixed(1)} %).`,
    `Sources by reliability: ${formatCounts(reliability)}.`,
    `Claims and figures by the month of their date: ${formatCounts(checked)}.`,
  ].join('\n\n');
}

function formatTable(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatCounts(counts: Record<string, number>): string {
  return Object.keys(counts)
    .sort()
    .map((name) => `${name} ${counts[name]}`)
    .join(', ');
}

function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
