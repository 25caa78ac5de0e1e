import { formatNumber } from '../../lib/format.ts';
import type { Draw } from '../draw.ts';
import { daysWords, figure, type Measure, supportWords } from '../figures.ts';
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
  readonly metric: Measure;
  readonly layout: TrendLayout;
  readonly draw: Draw;
  readonly onPoint?: (point: ChartPoint) => void;
  /** The period that a row is laid over, in words. */
  readonly ghostTitle?: ((row: TrendRow) => string | null) | undefined;
  /** What happened in the period of a row. */
  readonly notesOf?: ((row: TrendRow) => readonly string[]) | undefined;
}

/** What finds the points of a trend: cursor, tooltip, keys, and the papers behind a point. */
export function PointPlane({ rows, series, metric, layout, draw, onPoint, ghostTitle, notesOf }: Props) {
  const { left, right, top, bottom } = layout;
  const open = ({ index, place }: Place) => {
    const point = rows[index]?.points[place];
    const ref = series[place]?.ref;
    if (point?.period != null && ref !== undefined) onPoint?.({ ref, period: point.period, n: point.n });
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
              clickable={onPoint !== undefined && !row.future}
              ghostTitle={ghostTitle?.(row) ?? null}
              notes={notesOf?.(row) ?? []}
            />
          </>
        );
      }}
    </Plane>
  );
}

/** A point in words, without a name where no series has a value there: `Agents, Mar 2025: 12.2%, 42 of 344`; of what was not counted: `Agents, Jun 2026: forecast 13.0%`. */
function pointWords(row: TrendRow | undefined, place: number, name: string, metric: Measure): string {
  if (!row) return '';
  const partial = row.coverage.partial ? `. ${daysWords(row.coverage)}` : '';
  const point = row.points[place];
  if (point === undefined) return `${row.title}: nothing to draw${partial}`;
  if (point.value === null && point.forecast)
    return `${name}, ${row.title}: forecast ${figure(metric, point.forecast.value)}`;
  const unknown = point.unknown ? `, of ${formatNumber(point.unknown)} of them it is not known` : '';
  const value = metric === 'papers' ? '' : `${figure(metric, point.value)}, `;
  return `${name}, ${row.title}: ${value}${supportWords(metric, point)}${unknown}${partial}`;
}
