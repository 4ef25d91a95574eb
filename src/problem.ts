/** How much a problem matters: an error stops a build, a warning does not, a hint is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** A place in a file of the content. Lines and columns count from 1. */
export interface Place {
  /** Path with `/` between folders, as the author would type it. */
  file: string;
  line: number;
  column: number;
}

/** What the contract of the content demands. These stay errors: a site with one of them would be wrong, or have gaps. */
const contractSeverities = {
  'ambiguous-link': 'error',
  'ambiguous-name': 'error',
  'broken-notation': 'error',
  'date-order': 'error',
  'duplicate-id': 'error',
  'duplicate-item': 'error',
  'empty-file': 'error',
  'file-too-large': 'error',
  'forbidden-component': 'error',
  'forbidden-link': 'error',
  'invalid-date': 'error',
  'invalid-encoding': 'error',
  'invalid-format': 'error',
  'invalid-id': 'error',
  'invalid-image': 'error',
  'invalid-length': 'error',
  'invalid-mdx': 'error',
  'invalid-number': 'error',
  'invalid-type': 'error',
  'invalid-url': 'error',
  'invalid-yaml': 'error',
  'missing-content': 'error',
  'missing-front-matter': 'error',
  'missing-key': 'error',
  'missing-site': 'error',
  'nested-claim': 'error',
  'raw-html': 'error',
  'repeated-reference': 'error',
  'reserved-id': 'error',
  'second-front-matter': 'error',
  'symbolic-link': 'error',
  'unexpected-file': 'error',
  'unknown-address': 'error',
  'unknown-citation': 'error',
  'unknown-claim': 'error',
  'unknown-collection': 'error',
  'unknown-directive': 'error',
  'unknown-image': 'error',
  'unknown-key': 'error',
  'unknown-link': 'error',
  'unknown-list-item': 'error',
  'unknown-point': 'error',
  'unknown-reference': 'error',
  'unknown-value': 'error',
  'unsupported-markdown': 'error',
} as const satisfies Record<string, 'error'>;

/** What makes a good text, as Parley sees it. A site can see it otherwise, and give a code another severity in site.yaml. */
export const settableSeverities = {
  'claim-without-accounts': 'error',
  'event-after-sources': 'warning',
  'heading-levels': 'error',
  'hidden-character': 'error',
  'long-quotation': 'warning',
  'lost-text': 'warning',
  'markup-in-field': 'warning',
  'missing-alt-text': 'error',
  'mixed-script': 'error',
  'orphan-entry': 'warning',
  placeholder: 'warning',
  'role-not-held': 'warning',
  'stale-entry': 'hint',
  'uncited-paragraph': 'hint',
  'unrecorded-change': 'hint',
  'unused-source': 'hint',
  'vague-link-text': 'warning',
  'wrong-weekday': 'error',
} as const satisfies Record<string, Severity>;

/**
 * Every kind of problem, with its severity. The names are permanent: people search for them.
 * A new one needs a rule in `checks/rules/` and an example in `tests/fixtures/broken/`, or the code does not compile.
 */
export const problemSeverities = { ...contractSeverities, ...settableSeverities };

export type SettableCode = keyof typeof settableSeverities;
export type ProblemCode = keyof typeof problemSeverities;

/** Something wrong in the content: what, where, and the way out. Programs have errors, content has problems. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  /** One or two full sentences: what was found and what was expected. */
  message: string;
  /** What to do about it, as a full sentence. */
  hint?: string;
}

/** Makes a problem, with the severity that its code has. */
export function problem(code: ProblemCode, place: Place, message: string, hint?: string): Problem {
  const { file, line, column } = place;
  return { code, severity: problemSeverities[code], file, line, column, message, ...(hint && { hint }) };
}

/**
 * A problem as text, for people and for editors that open `file:line:column`:
 *
 *     content/events/launch.md:14:3  error  unknown-link
 *       Unexpected link to `ada-lovelase`, expected the id of an entry.
 *       Did you mean `ada-lovelace`?
 */
export function formatProblem({ file, line, column, severity, code, message, hint }: Problem): string {
  return [`${file}:${line}:${column}  ${severity}  ${code}`, `  ${message}`, ...(hint ? [`  ${hint}`] : [])].join('\n');
}

/** Sorts problems by file, then place, then code, so that a report is the same on every run. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, so that the order does not depend on the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
