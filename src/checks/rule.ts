import type { Content } from '../collections/read-content.ts';
import type { Day } from '../collections/dates.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Words } from '../i18n/index.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** What a rule can look at. */
export interface CheckContext {
  content: Content;
  graph: Graph;
  words: Words;
  /** The day that ages are counted to; without it no entry is stale. */
  today?: Day;
  /** The text of each changed file before the change, by file; without it changes are not looked for. */
  before?: ReadonlyMap<string, string>;
}

/** What the content must keep, with examples that are its tests and its documentation. */
export interface Rule {
  code: ProblemCode;
  /** What the rule asks for, in one sentence. */
  description: string;
  /** Finds what breaks the rule. Left out for what reading, parsing or connecting the content finds by itself. */
  check?: (context: CheckContext) => Problem[];
  examples: readonly RuleExample[];
}

/** Content that breaks a rule, or just keeps it. */
export interface RuleExample {
  /** Files by their path in the content folder, put over those of the example site. An empty text deletes a file. */
  files: Record<string, string>;
  /** Where the rule finds something, as `events/launch.md:3:1`; empty for what is right. */
  problems: readonly string[];
  today?: string;
  before?: Record<string, string>;
}
