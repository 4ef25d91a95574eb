/**
 * Puts `\ufffd` in place of characters that act instead of being seen: they could move the cursor of a terminal, or turn the order of
 * what is read. Line ends stay. The length stays, so that columns fit.
 */
export function makeVisible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '\ufffd');
}
