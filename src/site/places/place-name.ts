import type { Entry } from '../../collections/entry.ts';

/** The name of a place without what stands behind a comma or in brackets, for where there is little room. */
export function shortPlaceName(name: string): string {
  return /^[^,(]+/.exec(name)?.[0].trim() || name;
}

/** The short name of an event’s place. */
export function shortPlace({ data }: Entry<'events'>): string | undefined {
  return data.place && shortPlaceName(data.place.name);
}
