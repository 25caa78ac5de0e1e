import { opacity } from '../../theme/tokens.ts';
import type { Draw } from '../draw.ts';

/** Median and middle half of papers listed with a paper at an age in days. */
export interface CohortPoint {
  readonly age: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly n: number;
}

export interface CohortBandProps {
  readonly points: readonly CohortPoint[];
  readonly x: (age: number) => number;
  readonly y: (value: number) => number;
  readonly draw: Draw;
}

/** The gray behind a curve: the middle half as a band, the median as a line. Nothing of a single age. */
export function CohortBand({ points, x, y, draw: { palette } }: CohortBandProps) {
  if (points.length < 2) return null;
  const path = (of: readonly CohortPoint[], figure: 'q1' | 'median' | 'q3') =>
    of.map((point) => `${x(point.age).toFixed(1)},${y(point[figure]).toFixed(1)}`).join('L');
  return (
    <>
      <path
        className="pt-cohort-band"
        d={`M${path(points, 'q3')}L${path(points.toReversed(), 'q1')}Z`}
        fill={palette.ink3}
        fillOpacity={opacity.band * 1.4}
      />
      <path d={`M${path(points, 'median')}`} fill="none" stroke={palette.ink3} strokeWidth={1.3} />
    </>
  );
}
