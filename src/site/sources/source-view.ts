import type { Entry } from '../../collections/entry.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { languageName } from '../../i18n/languages.ts';
import { entryView, type EntryView } from '../entry/entry-view.ts';
import type { Knowledge } from '../knowledge.ts';
import { titleLanguageOf } from '../title-language.ts';
import type { DateView } from '../view-models.ts';

/** The page of a source: what it is, what it is worth, and where it is cited. */
export interface SourceView extends EntryView {
  /** Language of the title, if it is not that of the site. */
  titleLanguage?: string;
  /** Whether the title is the editors' description. */
  describedTitle: boolean;
  publisher: string;
  type: string;
  date?: DateView;
  authors: string[];
  language: string;
  url?: string;
  archive?: string;
  accessed?: DateView;
  reliability?: { level: string; note?: string };
  note?: string;
}

export function sourceView(knowledge: Knowledge, entry: Entry<'sources'>): SourceView {
  const { words } = knowledge;
  const { data } = entry;
  const titleLanguage = titleLanguageOf(knowledge, entry);
  return entryView(knowledge, entry, (page) => ({
    ...(titleLanguage && { titleLanguage }),
    describedTitle: data.describedTitle,
    publisher: data.publisher,
    type: capitalize(data.type, words),
    ...(data.date && { date: page.date(data.date) }),
    authors: data.authors,
    language: languageName(data.language, words),
    ...(data.url && { url: data.url }),
    ...(data.archive && { archive: data.archive }),
    ...(data.accessed && { accessed: page.day(data.accessed) }),
    ...(data.reliability && {
      reliability: {
        level: words.source.levels[data.reliability.level],
        ...(data.reliability.note && { note: data.reliability.note }),
      },
    }),
    ...(data.note && { note: data.note }),
  }));
}
