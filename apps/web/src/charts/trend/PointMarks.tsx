import styles from '../charts.module.css';
import type { Draw } from '../draw.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly row: TrendRow;
  readonly series: readonly PlotSeries[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
  /** The place of the series that a key reached; it gets the focus ring. */
  readonly reached: number | null;
}

/** The cursor line of a period with a dot on every series. */
export function PointMarks({ row, series, layout, draw, reached }: Props) {
  const { palette } = draw;
  const x = layout.x(row.index);
  return (
    <svg className={styles.layer} width={layout.width} height={layout.height} aria-hidden="true">
      <line x1={x} x2={x} y1={layout.top} y2={layout.bottom} stroke={palette.ink} />
      {series.map((s, i) => {
        const value = row.points[i]?.value ?? row.points[i]?.forecast?.value;
        if (value == null || s.faint) return null;
        const y = layout.y(value);
        return (
          <g key={s.ref}>
            {reached === i && <circle cx={x} cy={y} r={8} fill="none" stroke={palette.accent} strokeWidth={2} />}
            <circle cx={x} cy={y} r={4.2} fill={s.style.stroke} stroke={palette.ground} strokeWidth={1.8} />
          </g>
        );
      })}
    </svg>
  );
}
