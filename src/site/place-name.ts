import type { Entry } from '../collections/entry.ts';

/** The name of an event’s place without what stands behind a comma or in brackets, for where there is little room. */
export function shortPlace({ data }: Entry<'events'>): string | undefined {
  return data.place && /^[^,(]+/.exec(data.place.name)?.[0].trim();
}
