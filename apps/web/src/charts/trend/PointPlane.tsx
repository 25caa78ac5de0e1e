import type { TrendMetric } from '@papertide/core/query';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { formatOf, plural } from '../../lib/format.ts';
import styles from '../charts.module.css';
import type { Draw } from '../draw.ts';
import { coverageWords, figure, periodTitle } from '../figures.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { ChartPoint } from '../TrendChart.tsx';
import { nearestIndex, nearestSeries, neighborSeries } from './nearest.ts';
import { PointMarks } from './PointMarks.tsx';
import { PointTooltip } from './PointTooltip.tsx';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly metric: TrendMetric;
  readonly layout: TrendLayout;
  readonly draw: Draw;
  readonly selected: Omit<ChartPoint, 'n'> | null;
  readonly onPoint?: (point: ChartPoint) => void;
}

/** Where the reader is: a period and a series by their places; `byKey` shows the point that Enter opens. */
interface Active {
  readonly index: number;
  readonly place: number;
  readonly byKey: boolean;
}

/** The plane over the plot that finds points: by pointer the nearest one, by arrow keys the next one. */
export function PointPlane({ rows, series, metric, layout, draw, selected, onPoint }: Props) {
  const [active, setActive] = useState<Active | null>(null);
  const row = active ? rows[active.index] : undefined;
  const describedSeries = active ? series[active.place] : undefined;
  const last = rows.length - 1;

  const under = (event: MouseEvent): Active => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = nearestIndex(layout, rows.length, event.clientX - box.left + layout.left);
    return { index, place: nearestSeries(rows[index], layout, event.clientY - box.top + layout.top), byKey: false };
  };
  const open = (at: Active | null) => {
    const s = at ? series[at.place] : undefined;
    const r = at ? rows[at.index] : undefined;
    if (at && s && r) onPoint?.({ ref: s.ref, period: r.period, n: r.points[at.place]?.n ?? 0 });
  };
  const walk = (event: KeyboardEvent) => {
    const from = active ?? { index: last, place: nearestSeries(rows[last], layout, layout.top), byKey: true };
    const { index, place } = from;
    const to = {
      ArrowLeft: { index: Math.max(0, active ? index - 1 : index), place },
      ArrowRight: { index: Math.min(last, active ? index + 1 : index), place },
      ArrowUp: { index, place: active ? neighborSeries(rows[index], place, -1) : place },
      ArrowDown: { index, place: active ? neighborSeries(rows[index], place, 1) : place },
      Home: { index: 0, place },
      End: { index: last, place },
    }[event.key];
    if (event.key === 'Escape') setActive(null);
    if (!to) return;
    event.preventDefault();
    setActive({ ...to, byKey: true });
  };

  return (
    <>
      <PointMarks {...{ rows, series, layout, draw, selected }} active={active} />
      <button
        type="button"
        className={styles.plane}
        style={{
          left: layout.left - 6,
          top: layout.top,
          width: layout.right - layout.left + 12,
          height: layout.bottom - layout.top,
        }}
        aria-label="Points of the chart. Arrow keys move between them, Enter opens the papers."
        onPointerMove={(event: PointerEvent) => setActive(under(event))}
        onPointerLeave={() => setActive((now) => (now?.byKey ? now : null))}
        onClick={(event) => open(event.detail === 0 ? active : under(event))}
        onKeyDown={walk}
        onBlur={() => setActive(null)}
      />
      <output className={styles.hidden} aria-live="polite">
        {active?.byKey && row && describedSeries ? pointWords(row, active.place, describedSeries.name, metric) : ''}
      </output>
      {active && row && (
        <PointTooltip
          {...{ row, series, metric }}
          x={layout.x(active.index)}
          width={layout.width}
          nearest={active.place}
          clickable={onPoint !== undefined}
        />
      )}
    </>
  );
}

/** A point in words: `Agents, Mar 2025: 12.2%, 42 of 344`. */
function pointWords(row: TrendRow, place: number, name: string, metric: TrendMetric): string {
  const point = row.points[place];
  const n = metric === 'share' ? formatOf(point?.n ?? 0, row.total) : plural(point?.n ?? 0, 'paper');
  const partial = row.coverage.partial ? `. ${coverageWords(row.coverage)}` : '';
  return `${name}, ${periodTitle(row.period)}: ${figure(metric, point?.value ?? null)}, ${n}${partial}`;
}
