/** What a browser remembers of the reader's visits to the page of changes. */
export interface Visits {
  /** When the page was last looked at, in milliseconds since 1970. */
  at: number;
  /** Ids of the changes that stood there. */
  seen: string[];
  /** The visit before, if there was one. */
  before?: { at: number; seen: string[] };
}

/** Who comes back sooner is still on the same visit: a page opened again, or in another tab, keeps its marks. */
const pause = 30 * 60_000;

/** The visits with one more: what stands on the page is seen, and the last visit is the one before. */
export function addVisit(visits: Visits | undefined, ids: readonly string[], now: number): Visits {
  const before = visits && now - visits.at < pause ? visits.before : visits && { at: visits.at, seen: visits.seen };
  return { at: now, seen: [...ids], ...(before && { before }) };
}

/** Reads what was written; `undefined` for anything else. */
export function parseVisits(text: string | undefined): Visits | undefined {
  try {
    const visits = JSON.parse(text ?? '') as Partial<Visits>;
    return isVisit(visits) && (visits.before === undefined || isVisit(visits.before)) ? (visits as Visits) : undefined;
  } catch {
    return undefined;
  }
}

function isVisit(value: Partial<Visits> | null): boolean {
  return typeof value?.at === 'number' && Array.isArray(value.seen);
}
