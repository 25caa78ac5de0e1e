import type { Draw } from '../draw.ts';
import { figuresWidth } from './text-width.ts';

/** Where the columns of a chart by period stand, px. */
export interface BandLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixels from one column to the next. */
  readonly step: number;
  /** The middle of a column. */
  readonly x: (index: number) => number;
  /** The column at a place across the plot. */
  readonly at: (x: number) => number;
}

/** A layout of `n` columns with room for the widest value label, `head` px above and the time axis below. */
export function bandLayout(
  size: { readonly width: number; readonly height: number },
  n: number,
  labels: readonly string[],
  head: number,
  { font }: Draw,
): BandLayout {
  const left = Math.ceil(Math.max(0, ...labels.map((text) => figuresWidth(text, font.axis)))) + 12;
  const right = size.width - 6;
  const step = (right - left) / Math.max(1, n);
  return {
    left,
    right,
    top: head,
    bottom: size.height - Math.round(font.axis * 2.1),
    step,
    x: (index) => left + (index + 0.5) * step,
    at: (x) => Math.min(n - 1, Math.max(0, Math.floor((x - left) / step))),
  };
}
