import { z } from 'zod';
import { commonFields, country, nativeNames, sameAs, siteListItem, summary, text, title } from './fields.ts';

/** A government, body, company or other group that takes part in the story. */
export const organizationSchema = z.strictObject({
  title,
  summary,
  nativeNames,
  kind: text().describe('What it is: government, ministry, company …'),
  side: siteListItem('sides').optional(),
  role: text().optional().describe('Its part in the story, in a few words.'),
  country: country.optional(),
  sameAs,
  ...commonFields,
});
