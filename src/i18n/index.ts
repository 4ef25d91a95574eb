import { en, type Words } from './en.ts';

const languages: Record<string, Words> = { en };

/** The words of a language; English where there is no translation of the interface yet. */
export function getWords(language: string): Words {
  return languages[language] ?? en;
}

export type { Words };
