import styles from '../charts.module.css';
import type { Draw } from '../draw.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { ChartPoint } from '../TrendChart.tsx';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
  readonly active: { readonly index: number; readonly place: number; readonly byKey: boolean } | null;
  readonly selected: Omit<ChartPoint, 'n'> | null;
}

/** The cursor line with a dot on every series, a ring around the point that a key reached, and the point that is open. */
export function PointMarks({ rows, series, layout, draw, active, selected }: Props) {
  const { palette } = draw;
  const row = active ? rows[active.index] : undefined;
  const open = rows.find((r) => r.period === selected?.period);
  const openPlace = series.findIndex((s) => s.ref === selected?.ref);
  const openValue = open?.points[openPlace]?.value;
  const x = active ? layout.x(active.index) : 0;
  return (
    <svg className={styles.layer} width={layout.width} height={layout.height} aria-hidden="true">
      {open && openValue != null && (
        <circle
          cx={layout.x(open.index)}
          cy={layout.y(openValue)}
          r={7}
          fill="none"
          stroke={palette.accent}
          strokeWidth={2}
        />
      )}
      {row && (
        <>
          <line x1={x} x2={x} y1={layout.top} y2={layout.bottom} stroke={palette.ink} />
          {series.map((s, i) => {
            const value = row.points[i]?.value;
            if (value == null || s.faint) return null;
            const y = layout.y(value);
            const reached = active?.byKey && active.place === i;
            return (
              <g key={s.ref}>
                {reached && <circle cx={x} cy={y} r={8} fill="none" stroke={palette.accent} strokeWidth={2} />}
                <circle cx={x} cy={y} r={4.2} fill={s.style.stroke} stroke={palette.ground} strokeWidth={1.8} />
              </g>
            );
          })}
        </>
      )}
    </svg>
  );
}
