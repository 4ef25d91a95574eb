import type { Content } from '../collections/read-content.ts';
import type { Day } from '../collections/dates.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Words } from '../words/index.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** How many days after a check an entry is stale, unless something else is said. */
export const usualMaxAge = 90;

/** What a rule can look at. */
export interface CheckContext {
  content: Content;
  graph: Graph;
  words: Words;
  /** The day that ages are counted to; without it no entry is stale. */
  today?: Day;
  /** How many days after a check an entry is stale. */
  maxAge: number;
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

/** Content that breaks a rule, or just keeps it. The first example that breaks it is shown in the documentation. */
export interface RuleExample {
  /** Files by their path in the content folder, put over those of the example site. */
  files: Readonly<Record<string, ExampleFile>>;
  /** Where the rule finds something, as `events/launch.md:3:1`; empty for what is right. */
  problems: readonly string[];
  /** Other problems that cannot but come along. */
  alsoFinds?: readonly ProblemCode[];
  today?: string;
  before?: Readonly<Record<string, string>>;
}

/** What stands at a path: a text, bytes, a symbolic link, a file of some size; `null` if nothing does. */
export type ExampleFile = string | Uint8Array | { link: string } | { size: number } | null;
