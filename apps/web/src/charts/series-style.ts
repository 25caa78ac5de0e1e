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

/**
 * The slots of the series of one chart, in their order: a preferred slot goes to the first series that wants it, every
 * other series takes the lowest free one. Up to 10 series have 10 different slots; later ones begin again at 1.
 * [4, null, 4] -> [4, 1, 2].
 */
export function assignSlots(wanted: readonly (number | null)[]): number[] {
  const taken = new Set<number>();
  const kept = wanted.map((slot) => {
    if (slot === null || slot < 1 || slot > slots.length || taken.has(slot)) return null;
    taken.add(slot);
    return slot;
  });
  return kept.map((slot, i) => {
    if (slot !== null) return slot;
    const free = slots.find((s) => !taken.has(s.slot))?.slot ?? (i % slots.length) + 1;
    taken.add(free);
    return free;
  });
}

/** The styles of the series of one chart, in their order. A hidden series keeps its style while it stays in the list. */
export function seriesStyles(
  series: readonly { readonly slot: number | null }[],
  palette: Palette = pagePalette,
): SeriesStyle[] {
  return assignSlots(series.map((s) => s.slot)).map((slot) => slotStyle(slot, palette));
}

/** A dash made for a width of 2 at another width: `scaleDash('5 2', 1)` -> `'2.5 1'`. */
export function scaleDash(dash: string, width: number): string {
  return dash
    .split(' ')
    .map((n) => String(Math.round((Number(n) * width * 100) / 2) / 100))
    .join(' ');
}
