import type { EntityLink, PlainName } from './nodes.ts';

/**
 * Reads what stands between `[[` and `]]`: `ada-berg`, `people/ada-berg`, `ada-berg|Berg` link an entry, `!Berg` stays plain.
 * `undefined` if it is none of these.
 */
export function parseEntityLink(inner: string): EntityLink | PlainName | undefined {
  if (inner.startsWith('!')) {
    const value = inner.slice(1).trim();
    return value ? { type: 'plainName', value } : undefined;
  }
  const bar = inner.indexOf('|');
  const target = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const label = bar < 0 ? undefined : inner.slice(bar + 1).trim();
  if (target === '' || label === '' || /[[\]]/.test(target)) return undefined;
  return { type: 'entityLink', target, ...(label && { label }), automatic: false };
}
