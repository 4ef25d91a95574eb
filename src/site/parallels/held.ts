import { daysBetween, firstDay, lastDay, type Day, type FuzzyDate } from '../../collections/dates.ts';
import type { Entry } from '../../collections/entry.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { NameView } from '../view-models.ts';

/** How long a settlement held: a bar on a scale that it shares with the others shown. */
export interface HeldView {
  /** The case, or the settlement if the case had several. Leads to the case unless its page is the one shown. */
  name: NameView;
  /** Length of the bar, as SVG takes it: `41.5%`. */
  length: string;
  text: string;
  /** Whether it was in force on the day that the site speaks of. */
  inForce: boolean;
  /** From when to when. */
  dates: string;
}

/** The bars of each case, all on one scale. What is in force runs until the day that the site speaks of. */
export function heldByCase(
  page: PageBuilder,
  cases: readonly Entry<'parallels'>[],
  shown?: Entry<'parallels'>,
): HeldView[][] {
  const { site, words } = page.knowledge;
  const days = cases.map(({ data }) => data.held.map((held) => heldDays(held, site.asOf)));
  const longest = Math.max(...days.flat());
  return cases.map((parallel, index) => {
    const { title, url } = page.link(parallel);
    return parallel.data.held.map(({ label, text, from, to }, place, { length }) => ({
      name: { title: length > 1 ? label : title, ...(parallel !== shown && { url }) },
      length: barLength(days[index]![place]!, longest),
      text,
      inForce: isInForce(to, site.asOf),
      dates: to
        ? words.dates.range(formatDate(from, words), formatDate(to, words))
        : words.dates.since(formatDate(from, words)),
    }));
  });
}

/** Whether what ended on a date, or has not ended, was in force on a day. */
export function isInForce(to: FuzzyDate | undefined, day: Day): boolean {
  const end = to && lastDay(to);
  return end === undefined || end >= day;
}

/** Days from the first that the dates can mean to the last. */
export function heldDays({ from, to }: { from: FuzzyDate; to?: FuzzyDate | undefined }, asOf: Day): number {
  const end = (to && lastDay(to)) ?? asOf;
  return Math.max(0, daysBetween(firstDay(from), end));
}

/** Shortest bar that can still be seen, in per cent. */
const shortest = 0.8;

/** The length of a bar in per cent of the longest, to a tenth: `41.5%`. */
export function barLength(days: number, longest: number): string {
  const share = longest > 0 ? Math.round((days / longest) * 1000) / 10 : 0;
  return `${Math.max(shortest, share)}%`;
}
