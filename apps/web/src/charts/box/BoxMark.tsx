import { opacity } from '../../theme/tokens.ts';
import type { Palette } from '../palette.ts';
import type { BoxRow } from '../rows/distribution-rows.ts';

interface Props {
  readonly row: Omit<BoxRow, 'period' | 'n' | 'provisional'>;
  /** The middle and the width of the box, px. */
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly palette: Palette;
}

/** One box: whisker from the 5th to the 95th percentile, middle half, median in accent, the highest as a ring. */
export function BoxMark({ row, x, width, y, palette }: Props) {
  const { p5, q1, median, q3, p95, max } = row;
  const tint = palette.series[0]?.stroke ?? palette.accent;
  return (
    <g className="pt-box">
      {p5 !== null && p95 !== null && (
        <line x1={x} x2={x} y1={y(p5)} y2={y(p95)} stroke={tint} strokeOpacity={0.65} strokeWidth={1.3} />
      )}
      {q1 !== null && q3 !== null && (
        <rect
          x={x - width / 2}
          y={y(q3)}
          width={width}
          height={Math.max(1, y(q1) - y(q3))}
          rx={2}
          fill={tint}
          fillOpacity={opacity.box}
        />
      )}
      {median !== null && (
        <line
          x1={x - width / 2}
          x2={x + width / 2}
          y1={y(median)}
          y2={y(median)}
          stroke={palette.accent}
          strokeWidth={2.4}
        />
      )}
      {max !== null && <circle cx={x} cy={y(max)} r={2.2} fill={palette.ground} stroke={tint} strokeWidth={1.3} />}
    </g>
  );
}
