import { stroke } from '../theme/tokens.ts';
import { useDraw } from './draw.ts';

export interface SparklineProps {
  /** Oldest first; `null` is a gap. */
  readonly values: readonly (number | null)[];
  /** The last value is of an incomplete period: its end is hollow. */
  readonly partial?: boolean;
  /** CSS color of line, tint and end; the accent unless told. */
  readonly color?: string;
  readonly width?: number;
  readonly height?: number;
  /** What it shows, for screen readers; without it the line is decoration beside its figure. */
  readonly label?: string;
}

/** A line the size of a word, from zero, over a tint of its color; the last value has a dot. One value alone is said to be one. */
export function Sparkline({ values, partial = false, label, ...props }: SparklineProps) {
  const { palette } = useDraw();
  const { color = palette.accent, width = 72, height = 20 } = props;
  const top = Math.max(0, ...values.map((v) => v ?? 0)) || 1;
  const x = (i: number) => 2 + (values.length > 1 ? i / (values.length - 1) : 0.5) * (width - 6);
  const y = (v: number) => height - 2 - (v / top) * (height - 5);
  const runs = stretches(values);
  const last = runs.at(-1)?.at(-1);
  const lone = runs.length === 1 && runs[0]?.length === 1;
  const path = (run: readonly Point[]) => run.map(([i, v]) => `${x(i).toFixed(1)},${y(v).toFixed(1)}`).join('L');
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {(lone ? [] : runs).map((run) => (
        <g key={run[0]?.[0]}>
          <path
            d={`M${x(run[0]?.[0] ?? 0).toFixed(1)},${height - 2}L${path(run)}L${x(run.at(-1)?.[0] ?? 0).toFixed(1)},${height - 2}Z`}
            fill={color}
            fillOpacity={0.11}
          />
          <path
            d={`M${path(run)}`}
            fill="none"
            stroke={color}
            strokeWidth={stroke.sparkline}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </g>
      ))}
      {lone && (
        <text x={12} y={height / 2 + 4} fontSize={11} fill={palette.ink3}>
          one point
        </text>
      )}
      {last && (
        <circle
          cx={lone ? 5 : x(last[0])}
          cy={lone ? height / 2 : y(last[1])}
          r={lone ? 2.8 : 1.9}
          fill={partial ? palette.ground : color}
          stroke={color}
          strokeWidth={1.2}
        />
      )}
    </svg>
  );
}

type Point = readonly [index: number, value: number];

/** The stretches of known values: [1, null, 2, 3] -> [[[0, 1]], [[2, 2], [3, 3]]]. */
function stretches(values: readonly (number | null)[]): Point[][] {
  const runs: Point[][] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    if (i > 0 && values[i - 1] !== null) runs.at(-1)?.push([i, value]);
    else runs.push([[i, value]]);
  });
  return runs;
}
