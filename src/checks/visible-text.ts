/**
 * Puts `\ufffd` in place of characters that act instead of being seen: they could move the cursor of a terminal, begin a line, or turn
 * the order of what is read. The length stays, so that columns fit.
 */
export function makeVisible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '\ufffd');
}
