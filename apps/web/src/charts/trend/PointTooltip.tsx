import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { plural } from '../../lib/format.ts';
import styles from '../charts.module.css';
import { daysWords, figure, type Measure, supportWords } from '../figures.ts';
import type { TrendPoint, TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';

interface Props {
  readonly row: TrendRow;
  readonly series: readonly PlotSeries[];
  readonly metric: Measure;
  /** Pixels of the cursor line and of the plot; the tooltip stands on the side with more room, never over the line. */
  readonly x: number;
  readonly width: number;
  /** The place of the series that a click opens. */
  readonly nearest: number;
  readonly clickable: boolean;
  /** The period that this one is laid over; `null` without one. */
  readonly ghostTitle: string | null;
  /** What happened in the period. */
  readonly notes: readonly string[];
}

const ownWidth = 272;
/** Series that have a row; those farthest from the pointer's are only counted. */
const mostRows = 8;

const heightOf = (point: TrendPoint | undefined): number | null => point?.value ?? point?.forecast?.value ?? null;

/** The places of the series that have a row, in the order of the chips: the nearest to one in value. */
function nearestPlaces(points: readonly TrendPoint[], nearest: number): number[] {
  const at = heightOf(points[nearest]) ?? 0;
  const away = (i: number): number => Math.abs((heightOf(points[i]) ?? Number.POSITIVE_INFINITY) - at);
  const places = points.map((_, i) => i);
  return places
    .sort((a, b) => away(a) - away(b) || a - b)
    .slice(0, mostRows)
    .sort((a, b) => a - b);
}

/** What all series are at one period: value and "n of N", in the order of the chips; of what is forecast its interval. */
export function PointTooltip({ row, series, metric, x, width, nearest, clickable, ghostTitle, notes }: Props) {
  const leftRoom = x;
  const rightRoom = width - x;
  const place =
    Math.max(leftRoom, rightRoom) < ownWidth + 14
      ? { top: '100%', left: 0, right: 0 }
      : leftRoom > ownWidth + 14 && leftRoom > rightRoom * 0.6
        ? { top: 36, left: x - ownWidth - 14, width: ownWidth }
        : { top: 36, left: x + 14, width: ownWidth };
  const shown = nearestPlaces(row.points, nearest);
  const unknown = row.points[nearest]?.unknown ?? 0;
  const ghost = row.points[nearest]?.ghost ?? null;
  const support = (point: TrendPoint | undefined): string =>
    point?.value == null && point?.forecast
      ? `${figure(metric, point.forecast.low)} to ${figure(metric, point.forecast.high)}`
      : metric === 'papers'
        ? point?.n === 1
          ? 'paper'
          : 'papers'
        : supportWords(metric, point);
  return (
    <div className={styles.tooltip} style={place} aria-hidden="true">
      <div className={styles.tooltipHead}>
        <strong>{row.title}</strong>
        <span>{row.future ? 'forecast' : row.total === null ? '' : `n = ${plural(row.total, 'paper')}`}</span>
      </div>
      {row.coverage.partial && <div className={styles.provisional}>{daysWords(row.coverage)}</div>}
      <table>
        <tbody>
          {shown.flatMap((i) => {
            const s = series[i];
            if (s === undefined) return [];
            return [
              <tr key={s.ref} data-nearest={i === nearest || undefined}>
                <td>
                  <SeriesSwatch slot={s.style.slot} />
                </td>
                <th scope="row">{s.shortName}</th>
                <td className={styles.value}>{figure(metric, heightOf(row.points[i]))}</td>
                <td className={styles.ofAll}>{support(row.points[i])}</td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
      {series.length > shown.length && <div>+{series.length - shown.length} more</div>}
      {unknown > 0 && <div>of {plural(unknown, 'paper')} not known</div>}
      {ghost !== null && ghostTitle !== null && (
        <div>
          {ghostTitle}: {figure(metric, ghost)}
        </div>
      )}
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
      {clickable && <div className={styles.tooltipFoot}>Click a point for its papers</div>}
    </div>
  );
}
