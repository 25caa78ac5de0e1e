import type { TrendMetric } from '@papertide/core/query';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { formatOf, plural } from '../../lib/format.ts';
import styles from '../charts.module.css';
import { daysWords, figure, periodTitle } from '../figures.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';

interface Props {
  readonly row: TrendRow;
  readonly series: readonly PlotSeries[];
  readonly metric: TrendMetric;
  /** Pixels of the cursor line and of the plot; the tooltip stands on the side with more room, never over the line. */
  readonly x: number;
  readonly width: number;
  /** The place of the series that a click opens. */
  readonly nearest: number;
  readonly clickable: boolean;
}

const ownWidth = 264;

/** What all series are at one period: value and "n of N", in the order of the chips. */
export function PointTooltip({ row, series, metric, x, width, nearest, clickable }: Props) {
  const leftRoom = x;
  const rightRoom = width - x;
  const place =
    Math.max(leftRoom, rightRoom) < ownWidth + 14
      ? { top: '100%', left: 0, right: 0 }
      : leftRoom > ownWidth + 14 && leftRoom > rightRoom * 0.6
        ? { top: 36, left: x - ownWidth - 14, width: ownWidth }
        : { top: 36, left: x + 14, width: ownWidth };
  return (
    <div className={styles.tooltip} style={place} aria-hidden="true">
      <div className={styles.tooltipHead}>
        <strong>{periodTitle(row.period)}</strong>
        <span>n = {plural(row.total, 'paper')}</span>
      </div>
      {row.coverage.partial && <div className={styles.provisional}>{daysWords(row.coverage)}</div>}
      <table>
        <tbody>
          {series.map((s, i) => (
            <tr key={s.ref} data-nearest={i === nearest || undefined}>
              <td>
                <SeriesSwatch slot={s.style.slot} />
              </td>
              <th scope="row">{s.shortName}</th>
              <td className={styles.value}>{figure(metric, row.points[i]?.value ?? null)}</td>
              <td className={styles.ofAll}>
                {metric === 'share'
                  ? formatOf(row.points[i]?.n ?? 0, row.points[i]?.total ?? 0)
                  : plural(row.points[i]?.n ?? 0, 'paper')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {clickable && <div className={styles.tooltipFoot}>Click a point for its papers</div>}
    </div>
  );
}
