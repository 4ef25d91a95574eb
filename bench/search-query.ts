export type QueryKind = 'name' | 'several' | 'time' | 'topic' | 'text';

/** A query with what should come first. */
export interface Query {
  kind: QueryKind;
  query: string;
  /** Paths without the slashes around them, `people/ada-berg`, or patterns of such paths. */
  accept: (string | RegExp)[];
}

/**
 * The place of the first result that will do, from 1; `undefined` if there is none. The page on which an entry stands will do for the
 * entry where `pagesWillDo`.
 */
export function placeOfHit(
  { accept }: Query,
  paths: readonly string[],
  { pagesWillDo = false } = {},
): number | undefined {
  const plain = (path: string) => (pagesWillDo ? path.replace(/#.*$/, '') : path).replace(/^\/|\/$/g, '');
  const place = paths.findIndex((path) =>
    accept.some((wanted) => (typeof wanted === 'string' ? plain(wanted) === plain(path) : wanted.test(plain(path)))),
  );
  return place === -1 ? undefined : place + 1;
}
