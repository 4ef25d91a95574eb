import type { MeetingTimeView } from '../site/people/companions.ts';

/** Some of several meetings as they are drawn: a mark in the column of each, its place in per cent of the width. */
export interface TimesFigure {
  /** The dates, for those who do not see it. */
  title: string;
  marks: { x: string; remote: boolean }[];
}

/** Meetings have columns of the same width, so that those of several people stand under each other. */
export function drawTimes(times: readonly MeetingTimeView[], meetings: number): TimesFigure {
  return {
    title: times.map(({ date }) => date).join(', '),
    marks: times.map(({ index, remote }) => ({ x: `${Math.round((index / meetings) * 1000) / 10}%`, remote })),
  };
}
