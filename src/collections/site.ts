import { z } from 'zod';
import { fixedWords, type OwnWords } from '../words/own-words.ts';
import { settableSeverities, type SettableCode } from '../problem.ts';
import { day, idText, reference, text, webAddress } from './fields.ts';
import { sitePath } from './urls.ts';

const item = z.strictObject({ id: idText(), label: text() });

const link = z.strictObject({
  label: text(),
  url: z.string().regex(sitePath, 'a path within the site, such as `/timeline/`'),
});

const severity = z.enum(['error', 'warning', 'hint', 'off']).optional();

const severities = Object.fromEntries(Object.keys(settableSeverities).map((code) => [code, severity]));

/** The styles have no more colours and shapes. */
const mostSides = 6;
/** The head of a page has no room for more. */
const mostSections = 5;

/** A key for each fixed word of the interface, with the word itself as its documentation. */
function wordsSchema(words: object): z.ZodType {
  const fields = Object.entries(words).map(([key, word]: [string, string | string[] | object]) => {
    if (typeof word === 'string') return [key, text().optional().describe(`Instead of “${word}”.`)];
    return [key, (Array.isArray(word) ? z.array(text()).min(1) : wordsSchema(word)).optional()];
  });
  return z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>);
}

/** site.yaml: what the site is about, in data. */
export const siteSchema = z.strictObject({
  contract: z.literal(1).describe('The version of the content contract.'),
  title: text().describe('The name of the site.'),
  tagline: text().describe('What it is, in half a sentence.'),
  description: text().describe('What it is, for search engines and the foot of each page.'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language code such as `en`'),
  licence: z.strictObject({ name: text(), url: webAddress }).describe('The licence of the content.'),
  url: webAddress
    .optional()
    .describe('The address of the published site, for those who read this file: pages take theirs from SITE_URL.'),
  repository: z
    .strictObject({
      url: webAddress.describe('The address of the repository.'),
      branch: text().default('main'),
      content: text().default('content').describe('The path of the content folder in it.'),
    })
    .optional()
    .describe('Where the content is kept. Without it no edit links are shown.'),
  asOf: day.describe('The day that status, scenarios and indicators speak of. What came later is shown apart.'),
  checkedUntil: day.describe('The last day that the editors have looked at.'),
  status: z.strictObject({
    open: z.boolean().describe('While true, the name of the site stands in brackets.'),
    line: text().describe('Where things stand, in half a sentence. Shown on every page.'),
    stages: z
      .array(z.strictObject({ label: text(), state: z.enum(['done', 'part', 'open']), note: text() }))
      .default([])
      .describe('How far things have come, from first to last.'),
  }),
  sides: z
    .array(item)
    .max(mostSides)
    .default([])
    .describe(`The sides, in the order of their colours; at most ${mostSides}.`),
  categories: z.array(item).default([]).describe('Kinds of events.'),
  topics: z.array(item).default([]).describe('What points of documents are about.'),
  dimensions: z
    .array(z.strictObject({ id: idText(), label: text(), question: text() }))
    .default([])
    .describe('The rows of the comparison of parallels and drafts.'),
  compare: z
    .strictObject({
      documents: z.array(reference('documents')).default([]).describe('The versions of the plan, from first to last.'),
    })
    .prefault({}),
  navigation: z
    .array(link)
    .max(mostSections)
    .default([])
    .describe(`The sections in the head of each page; at most ${mostSections}.`),
  footer: z.array(link).default([]).describe('Further links in the foot of each page.'),
  checks: z
    .strictObject(severities as Record<SettableCode, typeof severity>)
    .prefault({})
    .describe('Another severity for what the checker looks for in texts, by code; `off` if it should not look.'),
  words: (wordsSchema(fixedWords) as z.ZodType<OwnWords>)
    .prefault({})
    .describe('Words of the interface that the site says in its own way, by the part of the page that says them.'),
  readingPaths: z
    .array(z.strictObject({ label: text(), links: z.array(link) }))
    .default([])
    .describe('Ways through the site, for readers with little time.'),
});

export type SiteData = z.infer<typeof siteSchema>;
