import type { Root } from 'hast';
import { walk } from '../syntax/walk.ts';

declare module 'hast' {
  interface ElementData {
    /** Whether the address has the base path already. */
    hasBase?: boolean;
  }
}

/** Puts the base path before the links that authors write to places of the site: `/timeline/` → `/sub/timeline/`. */
export function rehypeBaseLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a') return;
      const { properties, data } = node;
      const { href } = properties;
      if (typeof href === 'string' && href.startsWith('/') && !data?.hasBase) {
        properties.href = base + href.slice(1);
      }
    });
  };
}
