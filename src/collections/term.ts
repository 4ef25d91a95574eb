import { z } from 'zod';
import { anyReference, commonFields, nativeNames, reference, text, title } from './fields.ts';

/** A word that a newcomer may not know. The body is its definition. */
export const termSchema = z.strictObject({
  title,
  nativeNames,
  kind: text().optional().describe('What sort of term it is: concept, place …'),
  related: z.array(reference('terms')).default([]).describe('Terms that belong together.'),
  seeAlso: z.array(anyReference()).default([]).describe('Keys of entries that say more.'),
  ...commonFields,
});
