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

/** Slots of the topics that most charts hold: lent only when nothing else is free, so that a color keeps its meaning. */
const lentLast = [3, 2, 1];

/**
 * The slots that a series without one of its own may take, best first. A topic begins at a place that its key decides, so
 * that it looks alike on every page; everything else takes the lowest free one.
 */
function lendable({ dimension, key }: SeriesRef): number[] {
  const all = slots.map((s) => s.slot);
  if (dimension !== 'topic') return all;
  const lent = all.filter((slot) => !lentLast.includes(slot));
  const hash = [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const start = hash % lent.length;
  return [...lent.slice(start), ...lent.slice(0, start), ...lentLast];
}

/**
 * The slots of the series of one chart, in their order: a preferred slot goes to the first series that wants it, every
 * other series takes the first free one that it may. Up to 10 series have 10 different slots; later ones begin again at 1.
 */
export function assignSlots(series: readonly Colored[]): number[] {
  const taken = new Set<number>();
  const kept = series.map(({ slot }) => {
    if (slot === null || slot < 1 || slot > slots.length || taken.has(slot)) return null;
    taken.add(slot);
    return slot;
  });
  return kept.map((slot, i) => {
    if (slot !== null) return slot;
    const ref = series[i]?.ref ?? { dimension: 'all', key: '' };
    const free = lendable(ref).find((candidate) => !taken.has(candidate)) ?? (i % slots.length) + 1;
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
