import type { Period } from '@papertide/core';
import { opacity } from '../../theme/tokens.ts';
import type { Draw } from '../draw.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  /** The periods that begin a new level, along `series`. */
  readonly shifts: readonly (readonly Period[])[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
}

const size = 4.6;

/** A diamond on the line wherever the level of a series shifts. */
export function ShiftMarks({ rows, series, shifts, layout, draw }: Props) {
  return (
    <g className="pt-shifts">
      {series.flatMap((s, i) =>
        (shifts[i] ?? []).map((period) => {
          const row = rows.find((r) => r.points[i]?.period === period);
          const value = row?.points[i]?.value;
          if (!row || value == null) return null;
          const [x, y] = [layout.x(row.index), layout.y(value)];
          return (
            <path
              key={`${s.ref} ${period}`}
              className="pt-shift"
              d={`M${x},${y - size}L${x + size},${y}L${x},${y + size}L${x - size},${y}Z`}
              fill={draw.palette.ground}
              stroke={s.style.stroke}
              strokeWidth={1.6}
              opacity={s.faint ? opacity.othersWhenIsolated : 1}
            />
          );
        }),
      )}
    </g>
  );
}
