import { decodeString } from 'micromark-util-decode-string';
import type { CitationItem } from './nodes.ts';

const item = /^@([A-Za-z0-9][\w-]*)\s*(?:,\s*(\S.*))?$/s;

/**
 * Reads what stands between `[` and `]` of a citation: `@gazette`, `@gazette, p. 2`, `@gazette; @herald, col. 3`.
 * `undefined` if it is malformed. `offset` is where the inner text stands in the body.
 */
export function parseCitation(inner: string, offset: number): CitationItem[] | undefined {
  const items: CitationItem[] = [];
  let at = offset;
  for (const part of inner.split(';')) {
    const match = item.exec(part.trim());
    if (!match?.[1]) return undefined;
    const locator = match[2] && decodeString(match[2].trim().replace(/\s+/g, ' '));
    items.push({ target: match[1], offset: at + part.indexOf('@') + 1, ...(locator && { locator }) });
    at += part.length + 1;
  }
  return items;
}
