import { z } from 'zod';
import {
  commonFields,
  comparison,
  confidence,
  fuzzyDate,
  reference,
  referenceOrText,
  siteListItem,
  sourceIds,
  summary,
  text,
  title,
} from './fields.ts';

const point = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case, such as `21a`')
    .describe('Names the point; part of its address.'),
  label: text().optional().describe('The number that the document itself gives the point. Left out if it gives none.'),
  topics: z.array(siteListItem('topics')).default([]),
  text: text().describe('What the point says, in our own words.'),
  open: z
    .boolean()
    .default(false)
    .describe('Whether the parties have not agreed on it. Then its text stands in square brackets, as in a draft.'),
  confidence: confidence.optional(),
  sources: sourceIds,
});

const position = z.strictObject({
  topic: siteListItem('topics'),
  text: text().describe('What the document says on the topic, in a few words.'),
  says: z
    .enum(['something', 'nothing', 'unknown'])
    .default('something')
    .describe(
      'Whether the document speaks of the topic: `nothing` if it is silent, `unknown` if what it says is not public. Versions are compared only where this is known of both.',
    ),
  points: z.array(z.string()).default([]).describe('The ids of the points that say it.'),
  note: text().optional(),
});

/** A primary text: a plan, a statement, a decision. */
export const documentSchema = z.strictObject({
  title,
  summary,
  date: fuzzyDate.optional().describe('When it was published or dated.'),
  kind: text().describe('What it is: plan, statement, decision …'),
  status: text().optional().describe('What has become of it.'),
  textStatus: text().optional().describe('Whether its wording is public, and how it is known.'),
  supersedes: z.array(reference('documents')).default([]).describe('The documents that it took the place of.'),
  authors: z
    .array(referenceOrText('people', 'organizations'))
    .default([])
    .describe('Ids of people or organizations, or names.'),
  parties: z
    .array(referenceOrText('people', 'organizations'))
    .default([])
    .describe('Ids of people or organizations, or names.'),
  points: z.array(point).default([]).describe('Its points, one by one.'),
  positions: z.array(position).default([]).describe('What it says by topic, for the comparison of versions.'),
  comparison,
  ...commonFields,
});
