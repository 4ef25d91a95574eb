import type { Content } from '../collections/read-content.ts';
import { formatProblem } from '../problem.ts';
import { Refusal } from './refusal.ts';

/** Refuses to go on without a content folder. */
export function demandFolder({ problems }: Content): void {
  const missing = problems.find(({ code }) => code === 'missing-content');
  if (missing) throw new Refusal(formatProblem(missing));
}
