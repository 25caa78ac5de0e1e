import { opacity } from '../../theme/tokens.ts';
import type { Draw } from '../draw.ts';
import { type Measure, shortFigure } from '../figures.ts';
import { lonePoints, type TrendRow } from '../rows/trend-rows.ts';
import { spreadLabels } from '../scales/spread-labels.ts';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly metric: Measure;
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
    const partial = row?.points[i]?.partial === true;
    if (!row || value == null) return [];
    // A name stands at the end of its forecast, where there is one: without the counted value, which lies elsewhere.
    const ahead = rows.at(-1)?.points[i]?.forecast ?? null;
    const from = ahead === null ? row.index : rows.length - 1;
    const end = { ahead: ahead !== null, x: layout.x(from), y: layout.y(ahead?.value ?? value) };
    return [{ s, value, row, partial, x: layout.x(row.index), y: layout.y(value), end }];
  });
  const gap = font.label + 5;
  const places = spreadLabels(
    ends.map((e) => e.end.y),
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
      {ends.map(({ s, value, row, partial, x, y, end }, i) => {
        const at = places[i] ?? end.y;
        const isInside = row.index < rows.length - 1 && end.x === x;
        const away = layout.labels !== 'none' && (Math.abs(at - end.y) > 5 || isInside);
        return (
          <g key={s.ref} opacity={s.faint ? opacity.othersWhenIsolated : 1}>
            {away && (
              <path
                d={`M${end.x + 5},${end.y}L${layout.right + 13},${at}`}
                stroke={s.style.stroke}
                strokeOpacity={0.55}
                fill="none"
              />
            )}
            <circle
              cx={x}
              cy={y}
              r={3.6}
              fill={partial ? palette.ground : s.style.stroke}
              stroke={partial ? s.style.stroke : palette.ground}
              strokeWidth={1.8}
            />
            {layout.labels !== 'none' && (
              <text x={layout.right + 17} y={at + font.label * 0.35} fontSize={font.label}>
                <tspan fill={s.style.text} fontWeight={600}>
                  {layout.labels === 'full' ? s.name : s.shortName}
                </tspan>
                <tspan fill={palette.ink2} fontWeight={450} style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {end.ahead ? '' : ` ${shortFigure(metric, value)}`}
                </tspan>
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
