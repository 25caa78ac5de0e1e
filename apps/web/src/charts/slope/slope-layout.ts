import type { KeywordInPeriods } from '@papertide/core/query';
import type { Draw } from '../draw.ts';
import type { SlopeMeasure } from '../rows/slope-rows.ts';
import { niceScale } from '../scales/nice-scale.ts';
import { spreadLabels } from '../scales/spread-labels.ts';
import { textWidth } from '../scales/text-width.ts';

/** A line between two periods, px: its ends, and where their labels found room. */
export interface SlopeEnds {
  readonly y1: number;
  readonly y2: number;
  readonly label1: number;
  readonly label2: number;
}

/** Where the lines of a slope and what is written beside them stand, px. */
export interface SlopeLayout {
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly bottom: number;
  /** Room of the names, of the figures beside a line's end, and between those and the end. */
  readonly names: number;
  readonly figure: number;
  readonly away: number;
  /** No names at the earlier end. */
  readonly isNarrow: boolean;
  readonly ends: readonly SlopeEnds[];
}

const head = 30;

/** The layout of lines in the order of the later period, by place or by share. */
export function slopeLayout(
  rows: readonly KeywordInPeriods[],
  measure: SlopeMeasure,
  { width, height }: { readonly width: number; readonly height: number },
  { font }: Draw,
): SlopeLayout {
  const bottom = height - 8;
  const pitch = (bottom - head) / Math.max(1, rows.length);
  const top = Math.max(0, ...rows.flatMap(({ growth }) => [growth.now.value ?? 0, growth.before.value ?? 0]));
  const { max } = niceScale(top, 0.01);
  const byShare = (value: number | null): number => bottom - 6 - ((value ?? 0) / max) * (bottom - head - 14);
  const before = rows.toSorted((a, b) => b.growth.before.n - a.growth.before.n || (a.ref.key < b.ref.key ? -1 : 1));
  const place = new Map(before.map((row, i) => [row.ref.key, i]));
  const ends = rows.map((row, i) =>
    measure === 'share'
      ? { y1: byShare(row.growth.before.value), y2: byShare(row.growth.now.value) }
      : { y1: head + ((place.get(row.ref.key) ?? 0) + 0.5) * pitch, y2: head + (i + 0.5) * pitch },
  );
  const gap = Math.min(pitch, font.label + 3);
  const spread = (ys: readonly number[]): number[] => spreadLabels(ys, gap, head + 4, bottom - 4);
  const labels1 = spread(ends.map(({ y1 }) => y1));
  const labels2 = spread(ends.map(({ y2 }) => y2));
  // Labels that are spread need a way back to their ends.
  const away = measure === 'share' ? 26 : 10;
  const figure = 74 + away;
  const isNarrow = width < 520;
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, font.label, 600)));
  const names = Math.min(widest + 10, Math.max(70, width * (isNarrow ? 0.32 : 0.27)));
  return {
    left: (isNarrow ? 0 : names) + figure,
    right: width - names - figure,
    ...{ head, bottom, names, figure, away, isNarrow },
    ends: ends.map(({ y1, y2 }, i) => ({ y1, y2, label1: labels1[i] ?? y1, label2: labels2[i] ?? y2 })),
  };
}

/** The end nearest to a place, numbered 2i for the earlier and 2i + 1 for the later end of line i; `null` without lines. */
export function nearestEnd({ ends, left, right }: SlopeLayout, width: number, x: number, y: number): number | null {
  const share = Math.min(1, Math.max(0, (x - left) / Math.max(1, right - left)));
  const distances = ends.map(({ y1, y2, label1, label2 }) =>
    Math.abs((x < left ? label1 : x > right ? label2 : y1 + (y2 - y1) * share) - y),
  );
  const best = distances.indexOf(Math.min(...distances));
  return best >= 0 ? best * 2 + (x < width / 2 ? 0 : 1) : null;
}
