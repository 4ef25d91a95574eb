import type { Entry } from '../collections/entry.ts';
import type { Knowledge } from './knowledge.ts';

/** The language in which the title of a source is, where that is not the language of the site. */
export function titleLanguageOf({ site }: Knowledge, { data }: Entry<'sources'>): string | undefined {
  return data.describedTitle || data.language === site.language ? undefined : data.language;
}
