import type { Words } from '../words/en.ts';

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language, in the language of the site: `Ukrainian` for `uk`; the code itself if there is no name. */
export function languageName(code: string, words: Words): string {
  const { locale } = words.dates;
  let display = names.get(locale);
  if (!display) names.set(locale, (display = new Intl.DisplayNames(locale, { type: 'language' })));
  return display.of(code) ?? code;
}
