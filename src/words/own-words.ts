import { en, type Words } from './en.ts';

/** A tree of words, with only those that are the same wherever they stand: no numbers and no names come into them. */
export type FixedWords<Group> = {
  [Key in keyof Group as Group[Key] extends (...values: never[]) => string ? never : Key]?: Group[Key] extends
    string | string[]
    ? Group[Key]
    : FixedWords<Group[Key]>;
};

/** Words that a site says in its own way, in place of those of the interface. */
export type OwnWords = FixedWords<Words>;

type Tree = Readonly<Record<string, unknown>>;

/** The fixed words of the interface: what a site may say in its own way. */
export const fixedWords = keepFixed(en) as OwnWords;

/** The words of the interface with those of a site in their place. */
export function mergeWords(words: Words, own: OwnWords): Words {
  return merge(words, own) as Words;
}

function merge(words: Tree, own: Tree): Tree {
  const merged = Object.entries(own).map(([key, value]) => [
    key,
    isTree(value) ? merge(words[key] as Tree, value) : value,
  ]);
  return { ...words, ...(Object.fromEntries(merged) as Tree) };
}

function keepFixed(words: Tree): Tree {
  if ('other' in words) return {}; // The forms of a word after a number.
  const kept = Object.entries(words).flatMap(([key, value]) => {
    if (!isTree(value)) return isFixed(value) ? [[key, value]] : [];
    const inner = keepFixed(value);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(kept) as Tree;
}

/** Braces are places for numbers and names; an empty word is never shown. */
function isFixed(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === 'string' && value !== '' && !value.includes('{'));
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
