import { hiddenCharacters } from './hidden-characters.ts';

/**
 * Puts `\ufffd` in place of characters that act instead of being seen: they could move the cursor of a terminal, begin a line, or turn
 * the order of what is read. The length stays, so that columns fit.
 */
export function makeVisible(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd').replace(hiddenCharacters, ({ length }) => '\ufffd'.repeat(length));
}
