import type { ProblemCode } from '../../problem.ts';
import type { Rule } from '../rule.ts';

/** Every rule, by its code. */
export const rules: Partial<Record<ProblemCode, Rule>> = {};
