import { z } from 'zod';
import { commonFields, confidence, fuzzyDate, reference, summary, text, title } from './fields.ts';

/** A figure that shows where things stand. */
export const indicatorSchema = z.strictObject({
  title,
  summary: summary.optional(),
  value: z.union([z.number(), text()]).describe('The figure for machines: a number, or a date.'),
  low: z.number().optional().describe('The lowest figure given.'),
  high: z.number().optional().describe('The highest figure given.'),
  unit: text().optional(),
  display: text().describe('The figure as readers see it.'),
  asOf: fuzzyDate.describe('The day that the figure speaks of.'),
  group: text().optional().describe('Figures of a group stand together.'),
  caveat: text().optional().describe('What the figure does not say.'),
  confidence: confidence.optional(),
  event: reference('events').optional().describe('The event that it belongs to.'),
  featured: z.int().optional().describe('Its place in the row of figures on the front page.'),
  ...commonFields,
});
