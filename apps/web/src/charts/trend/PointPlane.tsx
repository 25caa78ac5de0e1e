import type { TrendMetric } from '@papertide/core/query';
import { formatOf, plural } from '../../lib/format.ts';
import type { Draw } from '../draw.ts';
import { daysWords, figure, periodTitle } from '../figures.ts';
import { Plane } from '../marks/Plane.tsx';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { ChartPoint } from '../TrendChart.tsx';
import { nearestIndex, nearestSeries, type Place, walkPoints } from './nearest.ts';
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
  readonly onPoint?: (point: ChartPoint) => void;
}

/** What finds the points of a trend: cursor, tooltip, keys, and the papers behind a point. */
export function PointPlane({ rows, series, metric, layout, draw, onPoint }: Props) {
  const { left, right, top, bottom } = layout;
  const open = ({ index, place }: Place) => {
    const row = rows[index];
    const ref = series[place]?.ref;
    if (row && ref !== undefined) onPoint?.({ ref, period: row.period, n: row.points[place]?.n ?? 0 });
  };
  return (
    <Plane<Place>
      box={{ left: left - 6, top, width: right - left + 12, height: bottom - top }}
      label="Points of the chart. Arrow keys move between them, Enter opens the papers."
      find={(x, y) => {
        const index = nearestIndex(layout, rows.length, x);
        return { index, place: nearestSeries(rows[index], layout, y) };
      }}
      walk={(from, key) => walkPoints(rows, layout, from, key)}
      words={({ index, place }) => pointWords(rows[index], place, series[place]?.name ?? '', metric)}
      onOpen={onPoint && open}
    >
      {(at, byKey) => {
        const row = rows[at.index];
        if (!row) return null;
        return (
          <>
            <PointMarks {...{ row, series, layout, draw }} reached={byKey ? at.place : null} />
            <PointTooltip
              {...{ row, series, metric }}
              x={layout.x(at.index)}
              width={layout.width}
              nearest={at.place}
              clickable={onPoint !== undefined}
            />
          </>
        );
      }}
    </Plane>
  );
}

/** A point in words: `Agents, Mar 2025: 12.2%, 42 of 344`. */
function pointWords(row: TrendRow | undefined, place: number, name: string, metric: TrendMetric): string {
  if (!row) return '';
  const point = row.points[place];
  const n = metric === 'share' ? formatOf(point?.n ?? 0, point?.total ?? 0) : plural(point?.n ?? 0, 'paper');
  const partial = row.coverage.partial ? `. ${daysWords(row.coverage)}` : '';
  return `${name}, ${periodTitle(row.period)}: ${figure(metric, point?.value ?? null)}, ${n}${partial}`;
}
