import { en, type Words } from './en.ts';
import { mergeWords, type OwnWords } from './own-words.ts';

const languages: Record<string, Words> = { en };

/** The words of a language, English where there is no translation of the interface yet, with those of a site in their place. */
export function getWords(language: string, own: OwnWords = {}): Words {
  return mergeWords(languages[language] ?? en, own);
}

export type { Words };
