import type { SeriesRef } from '@papertide/core/query';
import { type SeriesInk, series as slots } from '../theme/tokens.ts';
import { type Palette, pagePalette } from './palette.ts';

/** How one series looks everywhere: line, chip, tooltip, table, export. */
export interface SeriesStyle extends SeriesInk {
  /** 1 to 10. */
  readonly slot: number;
  /** `stroke-dasharray` at a width of 2; `0` is solid. */
  readonly dash: string;
}

/** The style of a slot, 1 to 10. */
export function slotStyle(slot: number, palette: Palette = pagePalette): SeriesStyle {
  const index = (slot - 1) % slots.length;
  const ink = palette.series[index] ?? { stroke: palette.ink3, text: palette.ink3 };
  return { slot, stroke: ink.stroke, text: ink.text, dash: slots[index]?.dash ?? '0' };
}

/** A series as far as its color goes. */
export interface Colored {
  readonly ref: SeriesRef;
  /** The slot that the taxonomy gives it. */
  readonly slot: number | null;
}

/** Slots of the two rarest owners, of which a topic without a slot takes one; then the others, the most frequent owners last. */
const lentFirst = [9, 8];
const lentLast = [5, 6, 7, 10, 3, 4, 2, 1];

/**
 * The slots that a series may take where it has none or its own is taken, best first. A topic begins at a place that its key
 * decides, so that it looks alike on every page; everything else takes the lowest free one.
 */
function lendable({ dimension, key }: SeriesRef): readonly number[] {
  if (dimension !== 'topic') return slots.map((s) => s.slot);
  const hash = [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const start = hash % lentFirst.length;
  return [...lentFirst.slice(start), ...lentFirst.slice(0, start), ...lentLast];
}

/**
 * The slots of the series of one chart, in their order: each takes its own where no series before it has it, else the first
 * free one that it may. So a series that is added at the end never changes another's color. Up to 10 series have 10 different
 * slots; later ones begin again at 1. O(series).
 */
export function assignSlots(series: readonly Colored[]): number[] {
  const taken = new Set<number>();
  return series.map(({ ref, slot }, i) => {
    const own = slot !== null && slot >= 1 && slot <= slots.length ? [slot] : [];
    const free = [...own, ...lendable(ref)].find((candidate) => !taken.has(candidate)) ?? (i % slots.length) + 1;
    taken.add(free);
    return free;
  });
}

/** The styles of the series of one chart, in their order. A hidden series keeps its style while it stays in the list. */
export function seriesStyles(series: readonly Colored[], palette: Palette = pagePalette): SeriesStyle[] {
  return assignSlots(series).map((slot) => slotStyle(slot, palette));
}

/** A dash made for a width of 2 at another width: `scaleDash('5 2', 1)` -> `'2.5 1'`. */
export function scaleDash(dash: string, width: number): string {
  return dash
    .split(' ')
    .map((n) => String(Math.round((Number(n) * width * 100) / 2) / 100))
    .join(' ');
}
