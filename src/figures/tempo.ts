import type { TempoRowView, TempoView } from '../site/timeline/tempo-view.ts';
import type { SideView } from '../site/view-models.ts';

/**
 * The tempo strip as it is drawn: a row of bars for all events, and one for each side, all in one scale. Horizontal places are
 * per cent of the width and vertical ones pixels, so that the figure fits any width while its type keeps its size.
 */
export interface TempoFigure {
  rows: TempoRowFigure[];
  ticks: TickFigure[];
}

export interface TempoRowFigure {
  label: string;
  side?: SideView;
  /** Name of the row for those who do not see it. */
  title: string;
  height: number;
  bars: Bar[];
  /** The number over the highest bar of the first row, which gives the scale. */
  peak?: { x: string; y: number; text: string; anchor: Anchor };
}

interface Bar {
  x: string;
  y: number;
  width: string;
  height: number;
}

export interface TickFigure {
  x: string;
  label: string;
  anchor: Anchor;
  /** Left out where there is little room. */
  fine: boolean;
}

type Anchor = 'start' | 'middle' | 'end';

const heightOfAll = 92;
const roomForPeak = 20;

/** A row of a side is as high as its highest bar needs, and at least as high as its name. */
const roomAboveSide = 10;
const leastHeightOfSide = 28;

/** The part of a step that its bar fills. */
const fill = 0.84;

/** How many labels the axis has room for, on a wide screen and on a narrow one. */
const mostTicks = 15;
const mostTicksWhenNarrow = 4;

export function drawTempo({ rows, ticks }: TempoView): TempoFigure {
  const [all, ...sides] = rows;
  const unit = (heightOfAll - roomForPeak) / Math.max(...(all?.counts ?? []));
  return {
    rows: [
      ...(all ? [{ ...drawRow(all, heightOfAll, unit), ...markPeak(all) }] : []),
      ...sides.map((row) => drawRow(row, heightOfSide(row, unit), unit)),
    ],
    ticks: drawTicks(ticks),
  };
}

function heightOfSide({ counts }: TempoRowView, unit: number): number {
  return Math.max(leastHeightOfSide, Math.ceil(Math.max(...counts) * unit) + roomAboveSide);
}

/** The unit is the height of one event. */
function drawRow({ label, side, counts, total }: TempoRowView, height: number, unit: number): TempoRowFigure {
  const step = 100 / counts.length;
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const barHeight = round(count * unit);
    return [{ x: percent(index * step), y: round(height - barHeight), width: percent(step * fill), height: barHeight }];
  });
  return { label, ...(side && { side }), title: `${label}: ${total}`, height, bars };
}

function markPeak({ counts }: TempoRowView): Pick<TempoRowFigure, 'peak'> {
  const highest = Math.max(...counts);
  if (highest === 0) return {};
  const at = (counts.indexOf(highest) + fill / 2) / counts.length;
  return { peak: { x: percent(at * 100), y: roomForPeak - 6, text: String(highest), anchor: anchorAt(at) } };
}

function drawTicks(ticks: TempoView['ticks']): TickFigure[] {
  const shown = everyNth(ticks, mostTicks);
  const important = new Set(everyNth(shown, mostTicksWhenNarrow));
  return shown.map((tick) => ({
    x: percent(tick.at * 100),
    label: tick.label,
    anchor: anchorAt(tick.at),
    fine: !important.has(tick),
  }));
}

/** Text is set over the middle of its place, but for the ends, where it would run out of the figure. */
function anchorAt(at: number): Anchor {
  if (at < 0.05) return 'start';
  return at > 0.95 ? 'end' : 'middle';
}

/** Evenly spaced items, at most so many. */
function everyNth<Item>(items: readonly Item[], most: number): Item[] {
  const distance = Math.ceil(items.length / most);
  return items.filter((_, index) => index % distance === 0);
}

function percent(value: number): string {
  return `${round(value)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
