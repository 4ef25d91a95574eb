import type { Content } from '../collections/read-content.ts';
import type { Graph } from '../graph/build-graph.ts';
import { formatProblem } from '../problem.ts';
import { Refusal } from './refusal.ts';

/** Refuses to go on while there are files that cannot be read in full: references in them would be missed. */
export function demandReadable(content: Content, graph: Graph): void {
  const inBodies = [...graph.entries.values()].flatMap(({ body }) =>
    body.problems.filter(({ code }) => code === 'invalid-mdx'),
  );
  const faults = [...content.problems, ...inBodies].filter(({ severity }) => severity === 'error');
  if (faults.length === 0) return;
  throw new Refusal(
    `References in these files cannot be found. Correct them first.\n\n${faults.map(formatProblem).join('\n\n')}`,
  );
}
