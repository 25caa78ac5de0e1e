import type { TrendMetric } from '@papertide/core/query';
import { opacity } from '../../theme/tokens.ts';
import type { Draw } from '../draw.ts';
import { shortFigure } from '../figures.ts';
import { lonePoints, type TrendRow } from '../rows/trend-rows.ts';
import { spreadLabels } from '../scales/spread-labels.ts';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly metric: TrendMetric;
  readonly layout: TrendLayout;
  readonly draw: Draw;
}

/**
 * The marker at the last known point of each line, hollow in a partial period, with the line's name and value beside it,
 * pushed apart; a small dot for each point between gaps, which no line reaches.
 */
export function EndLabels({ rows, series, metric, layout, draw }: Props) {
  const { palette, font } = draw;
  const ends = series.flatMap((s, i) => {
    const row = rows.findLast((r) => r.points[i]?.value != null);
    const value = row?.points[i]?.value;
    return row && value != null ? [{ s, value, row, x: layout.x(row.index), y: layout.y(value) }] : [];
  });
  const gap = font.label + 5;
  const places = spreadLabels(
    ends.map((e) => e.y),
    gap,
    layout.top,
    layout.bottom - 3,
  );
  return (
    <g className="pt-end-labels">
      {series.map((s, i) =>
        lonePoints(rows, i).map((row) => (
          <circle
            key={`${s.ref} ${row.period}`}
            className="pt-lone"
            cx={layout.x(row.index)}
            cy={layout.y(row.points[i]?.value ?? 0)}
            r={1.8}
            fill={s.style.stroke}
            opacity={s.faint ? opacity.othersWhenIsolated : 1}
          />
        )),
      )}
      {ends.map(({ s, value, row, x, y }, i) => {
        const at = places[i] ?? y;
        const away = layout.labels !== 'none' && (Math.abs(at - y) > 5 || row.index < rows.length - 1);
        return (
          <g key={s.ref} opacity={s.faint ? opacity.othersWhenIsolated : 1}>
            {away && (
              <path
                d={`M${x + 5},${y}L${layout.right + 13},${at}`}
                stroke={s.style.stroke}
                strokeOpacity={0.55}
                fill="none"
              />
            )}
            <circle
              cx={x}
              cy={y}
              r={3.6}
              fill={row.coverage.partial ? palette.ground : s.style.stroke}
              stroke={row.coverage.partial ? s.style.stroke : palette.ground}
              strokeWidth={1.8}
            />
            {layout.labels !== 'none' && (
              <text x={layout.right + 17} y={at + font.label * 0.35} fontSize={font.label}>
                <tspan fill={s.style.text} fontWeight={600}>
                  {layout.labels === 'full' ? s.name : s.shortName}
                </tspan>
                <tspan fill={palette.ink2} fontWeight={450} style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {` ${shortFigure(metric, value)}`}
                </tspan>
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
