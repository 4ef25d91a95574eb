import type { Entry } from '../collections/entry.ts';
import type { Words } from '../words/index.ts';
import { languageName } from '../i18n/languages.ts';
import { scriptOf, scriptOfLanguage } from '../i18n/scripts.ts';

/** A name with what is known of its language, for `lang`; left out where it is written as the site is. */
export interface NameInLanguage {
  text: string;
  language?: string;
  /** The name of the language, where it is shown. */
  label?: string;
}

type Named = Entry<'people' | 'organizations' | 'parallels' | 'terms'>;

/** The name of an entry in other languages, with the names of these languages if there are several. */
export function nativeNames({ data }: Named, words: Words): NameInLanguage[] {
  const names = Object.entries(data.nativeNames);
  return names.map(([language, text]) => ({
    text,
    language,
    ...(names.length > 1 && { label: languageName(language, words) }),
  }));
}

/** The aliases of an entry, without its native names. */
export function otherNames({ data }: Named, siteLanguage: string): NameInLanguage[] {
  const native = Object.values(data.nativeNames);
  return data.aliases
    .filter((alias) => !native.includes(alias))
    .map((alias) => markLanguage(alias, data.nativeNames, siteLanguage));
}

/**
 * A name that shares words with a native name is in that language. Of another one only the script is known, `und-Cyrl`, and
 * nothing is said if that is the script of the site.
 */
export function markLanguage(text: string, native: Record<string, string>, siteLanguage: string): NameInLanguage {
  const script = scriptOf(text.replace(/^\P{L}+/u, ''));
  if (!script || script === scriptOfLanguage(siteLanguage)) return { text };
  const [best] = Object.entries(native)
    .map(([language, name]) => ({ language, count: countShared(text, name) }))
    .sort((a, b) => b.count - a.count);
  return { text, language: best && best.count > 0 ? best.language : `und-${script}` };
}

function countShared(text: string, name: string): number {
  const words = new Set(text.split(/\s+/));
  return name.split(/\s+/).filter((word) => words.has(word)).length;
}
