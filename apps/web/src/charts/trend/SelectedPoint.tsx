import type { Draw } from '../draw.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly selected: { readonly ref: string; readonly period: string };
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
}

/** A ring around the point whose papers are open. */
export function SelectedPoint({ selected, rows, series, layout, draw }: Props) {
  const place = series.findIndex((s) => s.ref === selected.ref);
  const row = rows.find((r) => r.points[place]?.period === selected.period);
  const value = row?.points[place]?.value;
  if (!row || value == null) return null;
  return (
    <circle
      className="pt-selected"
      cx={layout.x(row.index)}
      cy={layout.y(value)}
      r={7}
      fill="none"
      stroke={draw.palette.accent}
      strokeWidth={2}
    />
  );
}
