/** A name with what is known of its language, for `lang`; left out where it is that of the site. */
export interface NameInLanguage {
  text: string;
  language?: string;
}

/** The name of an entry in other languages, each marked. */
export function nativeNames(names: Readonly<Record<string, string>>): NameInLanguage[] {
  return Object.entries(names).map(([language, text]) => ({ text, language }));
}

/**
 * Marks a further name with a language. A name that shares words with a native name is in that language; of another one only
 * the script can be known, `und-Cyrl`, unless it is the script of the site.
 */
export function markLanguage(
  text: string,
  names: Readonly<Record<string, string>>,
  siteLanguage: string,
): NameInLanguage {
  const script = scriptOf(text);
  if (!script || script === new Intl.Locale(siteLanguage).maximize().script) return { text };
  const shared = Object.entries(names).map(([language, name]) => ({ language, count: countShared(text, name) }));
  const best = shared.sort((a, b) => b.count - a.count)[0];
  return { text, language: best && best.count > 0 ? best.language : `und-${script}` };
}

const scripts = ['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr', 'Arab', 'Deva', 'Thai', 'Hang', 'Kana', 'Hira', 'Hani'];
const patterns = scripts.map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') }));

function scriptOf(text: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(text))?.code;
}

function countShared(text: string, name: string): number {
  const words = new Set(text.split(/\s+/));
  return name.split(/\s+/).filter((word) => words.has(word)).length;
}
