import { z } from 'zod';
import { commonFields, confidence, fuzzyDate, reference, sourceIds, summary, text, title } from './fields.ts';

const effect = z.enum(['supports', 'weakens']);

const signpost = z.strictObject({
  text: text().describe('Something that could be seen.'),
  effect: effect.describe('Whether it would support or weaken the scenario.'),
  seen: z.enum(['yes', 'partly', 'no']).describe('Whether it has been seen by the date of the site.'),
  note: text().optional(),
  sources: sourceIds,
});

const evidence = z.strictObject({
  date: fuzzyDate,
  text: text(),
  effect: effect.describe('Which way it points is the editors’ judgement.'),
  confidence: confidence.optional(),
  sources: sourceIds,
});

const voice = z.strictObject({
  who: text().describe('Who puts the case.'),
  text: text(),
  confidence: confidence.optional(),
  sources: sourceIds,
});

/** A way in which things could go on. No probabilities. */
export const scenarioSchema = z.strictObject({
  title,
  summary,
  shortTitle: text().optional().describe('A few words for lists and tables.'),
  order: z.int().default(0).describe('Its place in lists.'),
  status: z.enum(['open', 'more-likely', 'less-likely', 'happened', 'ruled-out']).default('open'),
  discussedBy: z.array(voice).default([]).describe('Who puts the case, and how.'),
  assumptions: z.array(text()).default([]).describe('What would have to be true.'),
  signposts: z.array(signpost).default([]).describe('What would show that it is coming about.'),
  evidence: z.array(evidence).default([]).describe('Dated facts that speak for or against it.'),
  documents: z.array(reference('documents')).default([]),
  parallels: z.array(reference('parallels')).default([]),
  ...commonFields,
});
