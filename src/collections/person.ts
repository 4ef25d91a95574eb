import { z } from 'zod';
import {
  commonFields,
  fuzzyDate,
  nativeNames,
  reference,
  sameAs,
  siteListItem,
  summary,
  text,
  title,
} from './fields.ts';

const affiliation = z.strictObject({
  organization: reference('organizations').optional().describe('Where they hold or held the post, if it has an entry.'),
  role: text(),
  from: fuzzyDate.optional(),
  to: fuzzyDate.optional().describe('Left out while they hold the post.'),
  note: text().optional(),
});

/** Someone who takes part in the story. */
export const personSchema = z.strictObject({
  title,
  summary,
  nativeNames,
  side: siteListItem('sides').optional(),
  role: text().max(80).optional().describe('Their present role in a few words.'),
  affiliations: z.array(affiliation).default([]).describe('Posts with their dates.'),
  born: fuzzyDate.optional(),
  sameAs,
  ...commonFields,
});
