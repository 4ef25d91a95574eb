import type { Words } from '../words/en.ts';

const collators = new Map<string, Intl.Collator>();

/** Compares names as an index of the site's language has them: `Élan` beside `Elan`, numbers by their value. */
export function compareNames(a: string, b: string, words: Words): number {
  const { locale } = words.dates;
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale, { numeric: true })));
  return collator.compare(a, b);
}
