import { scaleSymlog } from 'd3-scale';
import { formatNumber } from '../lib/format.ts';
import { useDraw } from './draw.ts';

export interface WeekStripProps {
  /** Upvotes of every paper of the cohort. */
  readonly cohort: readonly number[];
  /** The paper's own upvotes. */
  readonly value: number;
  /** The right end of the scale, shared by a list of strips; the highest of the cohort unless told. */
  readonly max?: number;
  readonly width?: number;
}

/** A paper among the papers listed with it: one tick each on log(1 + upvotes), the paper as an accent dot. */
export function WeekStrip({ cohort, value, max, width = 132 }: WeekStripProps) {
  const { palette } = useDraw();
  const top = Math.max(1, max ?? 0, value, ...cohort);
  const x = scaleSymlog()
    .domain([0, top])
    .range([4, width - 5]);
  const others = cohort.filter((v, i) => v !== value || i !== cohort.lastIndexOf(value));
  const path = others.map((v) => `M${x(v).toFixed(1)},3V12`).join('');
  const below = others.filter((v) => v < value).length;
  const label = `${formatNumber(value)} upvotes, more than ${formatNumber(below)} of the ${formatNumber(others.length)} other papers`;
  return (
    <svg width={width} height="16" role="img" aria-label={label} style={{ display: 'block', maxWidth: '100%' }}>
      <line x1="0" x2={width} y1="14.5" y2="14.5" stroke={palette.line} />
      <path d={path} stroke={palette.ink2} strokeOpacity="0.4" fill="none" />
      <circle cx={x(value)} cy="7.5" r="3.6" fill={palette.accent} stroke={palette.ground} strokeWidth="1.5" />
    </svg>
  );
}
