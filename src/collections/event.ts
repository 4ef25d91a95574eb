import { z } from 'zod';
import {
  commonFields,
  confidence,
  fuzzyDate,
  place,
  reference,
  referenceOrText,
  siteListItem,
  sourceIds,
  summary,
  text,
  title,
} from './fields.ts';

const participant = z.strictObject({
  person: reference('people'),
  role: text().optional().describe('Their role at this event.'),
  presence: z
    .enum(['in-person', 'remote'])
    .optional()
    .describe(
      'Only if a source says that they were there, or joined from elsewhere. Without it the person is merely concerned.',
    ),
  confidence: confidence.optional(),
  sources: sourceIds,
});

const scenarioEffect = z.strictObject({
  scenario: reference('scenarios'),
  effect: z.enum(['supports', 'weakens']),
  why: text().optional().describe('Why, in one sentence. The direction is the editors’ judgement.'),
});

const quote = z.strictObject({
  speaker: referenceOrText('people', 'organizations').describe(
    'The id of a person, or a name or description of the speaker.',
  ),
  text: text().describe('The words said, at most 20.'),
  translated: z.boolean().default(false).describe('Whether the speaker used another language.'),
  date: fuzzyDate.optional(),
  note: text().optional().describe('How the words are known, if that is in doubt.'),
  sources: sourceIds,
});

/** Something that happened on a date. */
export const eventSchema = z.strictObject({
  title,
  summary,
  date: fuzzyDate.describe('When it happened, at the place of the event, in the EDTF subset.'),
  category: siteListItem('categories').describe('What kind of event it is; one of the categories in site.yaml.'),
  place: place.optional(),
  people: z
    .array(z.union([reference('people'), participant]))
    .default([])
    .describe('Who took part or whom it concerns: ids, or objects that say how.'),
  organizations: z.array(reference('organizations')).default([]).describe('Who took part or whom it concerns.'),
  documents: z.array(reference('documents')).default([]).describe('The papers that it was about.'),
  related: z.array(reference('events')).default([]).describe('Other events that belong to it.'),
  confidence: confidence.optional(),
  turning: z.boolean().default(false).describe('Whether it was a turning point; the timeline sets it larger.'),
  scenarios: z.array(scenarioEffect).default([]).describe('Scenarios that the event speaks for or against.'),
  quotes: z.array(quote).default([]).describe('Short quotations from the event.'),
  ...commonFields,
});
