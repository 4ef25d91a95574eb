import { z } from 'zod';
import { anyReference, commonFields, day, sourceIds, summary, text, title } from './fields.ts';

const account = z.strictObject({
  text: text().describe('What these sources say.'),
  sources: sourceIds.describe('Those who give it.'),
  rank: z.enum(['preferred', 'normal', 'rejected']).default('normal').describe('Whether the editors use it.'),
  reason: text().optional().describe('Why it is preferred or rejected.'),
});

/** A checkable statement on which sources differ, with each account. The body is the verdict. */
export const claimSchema = z.strictObject({
  title,
  summary,
  status: z.enum(['confirmed', 'reported', 'disputed', 'rejected', 'superseded', 'unknown']),
  kind: text().optional().describe('What they differ on: date, figure, title …'),
  severity: z.enum(['high', 'medium', 'low']).default('medium').describe('How much harm the wrong version would do.'),
  about: z
    .array(anyReference())
    .default([])
    .describe('Keys of the entries that it concerns, such as `events/harbour-talks-day-1`.'),
  accounts: z.array(account).default([]).describe('Each version, with those who give it.'),
  checked: day.describe('The day on which the editors last looked.'),
  ...commonFields,
});
