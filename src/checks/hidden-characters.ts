/**
 * Characters that readers cannot see: control characters, soft hyphens, controls of direction, characters of no width, ends of lines
 * and paragraphs, tags.
 * Joiners between letters of some scripts and within emoji (U+200C, U+200D) are none of them: there they change what is seen. Nor are
 * the few tags behind a black flag, which make it that of a part of a country (UTS #51).
 */
export const hiddenCharacters =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,7})[\u{e0000}-\u{e007f}]/gu;

/** `U+200B`. */
export function nameCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
