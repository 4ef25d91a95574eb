import { z } from 'zod';
import { commonFields, summary, title } from './fields.ts';

/** A prose page. The page `index` stands on the front page. */
export const pageSchema = z.strictObject({
  title,
  summary: summary.optional(),
  order: z.int().default(0).describe('Its place in lists of pages.'),
  ...commonFields,
});
