import { dayAfter, daysBetween, parseDay, toDay, utcDay, type Day } from '../../collections/dates.ts';

export type TimeUnit = 'week' | 'month' | 'year';

/** Equal steps of time, numbered so that neighbours differ by one. Weeks begin on Monday. */
export interface TimeScale {
  unit: TimeUnit;
  stepOf: (day: Day) => number;
  firstDayOf: (step: number) => Day;
}

/** More steps than this make bars too thin to see. */
const mostSteps = 130;

/** Weeks for a span of up to two and a half years, months for up to ten, years for more. */
export function chooseTimeScale(first: Day, last: Day): TimeScale {
  return [weeks, months].find(({ stepOf }) => stepOf(last) - stepOf(first) < mostSteps) ?? years;
}

/** The first day of week 0. */
const monday = parseDay('1969-12-29')!;

const weeks: TimeScale = {
  unit: 'week',
  stepOf: (day) => Math.floor(daysBetween(monday, day) / 7),
  firstDayOf: (step) => dayAfter(monday, step * 7),
};

/** Calendar months. */
export const months: TimeScale = {
  unit: 'month',
  stepOf: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  firstDayOf: (step) => toDay(utcDay(Math.floor(step / 12), (step % 12) + 1, 1)),
};

/** Calendar years. */
export const years: TimeScale = {
  unit: 'year',
  stepOf: (day) => Number(day.slice(0, 4)),
  firstDayOf: (step) => toDay(utcDay(step, 1, 1)),
};
