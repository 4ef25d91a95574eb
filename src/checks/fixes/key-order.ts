import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../../collections/ids.ts';
import { collections } from '../../collections/index.ts';
import { knownKeys } from '../../collections/schema-walk.ts';
import { changeFrontMatter, joinKeys, splitKeys, valueOf } from './front-matter-text.ts';

/** Puts the keys of the front matter in the order of the schema. Keys that it does not know stay behind the others. */
export function fixKeyOrder(text: string, collection: CollectionName): string {
  const order = knownKeys(collections[collection].schema);
  const placeOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return changeFrontMatter(text, (frontMatter) => {
    const blocks = splitKeys(frontMatter);
    if (!blocks) return frontMatter;
    const sorted = joinKeys(blocks.toSorted((a, b) => placeOf(a.key) - placeOf(b.key)));
    const value = valueOf(frontMatter);
    return value && isDeepStrictEqual(valueOf(sorted), value) ? sorted : frontMatter;
  });
}
