import type { EntryData } from '../../collections/index.ts';
import type { Words } from '../../words/index.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { CertaintyView, CitationView } from '../view-models.ts';

type Signpost = EntryData<'scenarios'>['signposts'][number];

/** Something that would show whether a scenario comes about, and whether it has been seen: a line with its word. */
export interface SignpostView {
  text: string;
  seen: CertaintyView;
  effect: string;
  note?: string;
  citation: CitationView;
}

/** The signposts of a scenario in a row of lines, with the counts in words: `3 seen, 1 in part`. */
export interface SignpostRowView {
  lines: CertaintyView['line'][];
  counts: string;
}

const seenLines = { yes: 'solid', partly: 'dashed', no: 'dotted' } as const satisfies Record<
  Signpost['seen'],
  CertaintyView['line']
>;

export function signpostView(page: PageBuilder, { text, seen, effect, note, sources }: Signpost): SignpostView {
  const { scenario } = page.knowledge.words;
  return {
    text,
    seen: { line: seenLines[seen], label: scenario.seen[seen] },
    effect: scenario.signpostEffect[effect],
    ...(note && { note }),
    citation: page.cite(sources),
  };
}

/** Those seen come first, then those seen in part. */
export function signpostRow(signposts: readonly Signpost[], words: Words): SignpostRowView {
  const groups = (['yes', 'partly', 'no'] as const).map((seen) => ({
    line: seenLines[seen],
    count: signposts.filter((signpost) => signpost.seen === seen).length,
    word: words.scenario.signpostCounts[seen],
  }));
  return {
    lines: groups.flatMap(({ line, count }) => Array<CertaintyView['line']>(count).fill(line)),
    counts: groups
      .filter(({ count }) => count > 0)
      .map(({ count, word }) => `${count} ${word}`)
      .join(', '),
  };
}
