import type { Day } from '../collections/dates.ts';
import { readContent, type Content } from '../collections/read-content.ts';
import { buildGraph, type Graph } from '../graph/build-graph.ts';
import { getWords } from '../words/index.ts';
import { compareProblems, type Problem } from '../problem.ts';
import { usualMaxAge } from './rule.ts';
import { rules } from './rules/index.ts';
import { applySeverities } from './severities.ts';

export interface CheckOptions {
  /** The day that ages are counted to. */
  today?: Day;
  /** How many days after a check an entry is stale; `usualMaxAge` unless given. */
  maxAge?: number;
  /** The text of each changed file before the change. */
  before?: ReadonlyMap<string, string>;
}

export interface Examination {
  content: Content;
  graph: Graph;
  /** Every problem, sorted. */
  problems: Problem[];
}

/** Reads a content folder, connects it and runs every rule on it. */
export function examineContent(folder: string, options: CheckOptions = {}): Examination {
  const content = readContent(folder);
  const { graph, problems } = buildGraph(content);
  const { language = 'en', words: ownWords } = content.site?.data ?? {};
  const words = getWords(language, ownWords);
  const context = { content, graph, words, ...options, maxAge: options.maxAge ?? usualMaxAge };
  const found = Object.values(rules).flatMap(({ check }) => check?.(context) ?? []);
  const all = applySeverities([...content.problems, ...problems, ...found], content.site?.data.checks ?? {});
  return { content, graph, problems: all.sort(compareProblems) };
}
