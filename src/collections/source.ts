import { z } from 'zod';
import { commonFields, day, fuzzyDate, text, title, webAddress } from './fields.ts';

const reliability = z.strictObject({
  level: z.enum(['high', 'medium', 'low', 'rejected']),
  note: text().optional().describe('What the source is worth, and for what.'),
});

/** A work that can be cited. */
export const sourceSchema = z.strictObject({
  title,
  publisher: text().describe('Who published it, as readers know them.'),
  type: text().describe('What it is: news report, official statement, analysis …'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language code such as `en`')
    .describe('The language that it is written in.'),
  describedTitle: z.boolean().default(false).describe('Whether the title is the editors’ description of the piece.'),
  authors: z.array(text()).default([]),
  date: fuzzyDate.optional().describe('When it was published.'),
  accessed: day.optional(),
  url: webAddress.optional(),
  archive: webAddress.optional().describe('Where a copy is kept.'),
  note: text().optional(),
  reliability: reliability.optional(),
  ...commonFields,
});
