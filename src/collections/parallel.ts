import { z } from 'zod';
import {
  commonFields,
  comparison,
  fuzzyDate,
  nativeNames,
  place,
  reference,
  referenceOrText,
  sourceIds,
  summary,
  text,
  title,
} from './fields.ts';

const casePerson = z.strictObject({
  person: reference('people').optional().describe('The person, if they have an entry.'),
  name: text().optional().describe('The name, if they have none.'),
  role: text().optional(),
  note: text().optional().describe('Who they were.'),
});

/** A settlement of the past that this one is compared with. */
export const parallelSchema = z.strictObject({
  title,
  summary,
  nativeNames,
  headline: text().optional().describe('A headline that says what happened. Shown in place of the title on the page.'),
  order: z.int().default(0).describe('Its place in lists.'),
  tier: z
    .enum(['core', 'candidate', 'reserve'])
    .default('core')
    .describe('Core cases come first and are compared in full.'),
  period: fuzzyDate.optional().describe('From the first text to its end.'),
  parties: z.array(referenceOrText('people', 'organizations')).default([]),
  mediators: z.array(referenceOrText('people', 'organizations')).default([]),
  places: z.array(place).default([]),
  people: z.array(casePerson).default([]),
  timeline: z
    .array(z.strictObject({ date: fuzzyDate, text: text(), sources: sourceIds }))
    .default([])
    .describe('The dates that matter.'),
  took: text().optional().describe('How long it took from first talks to signature.'),
  held: z
    .array(z.strictObject({ label: text(), from: fuzzyDate, to: fuzzyDate.optional(), text: text() }))
    .default([])
    .describe('How long each settlement held. `to` is left out while it is in force.'),
  figures: z
    .array(z.strictObject({ value: text(), label: text(), note: text().optional(), sources: sourceIds }))
    .default([])
    .describe('Numbers set large at the top.'),
  comparison,
  limits: z
    .array(z.strictObject({ title: text(), text: text(), sources: sourceIds }))
    .default([])
    .describe('Where the analogy ends.'),
  ...commonFields,
});
