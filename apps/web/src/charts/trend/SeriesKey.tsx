import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import styles from '../charts.module.css';
import { type Measure, shortFigure } from '../figures.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly metric: Measure;
}

/** Names and last values above the plot, where there is no room for them at the line ends. */
export function SeriesKey({ rows, series, metric }: Props) {
  return (
    <ul className={styles.key}>
      {series.map((s, i) => (
        <li key={s.ref}>
          <SeriesSwatch slot={s.style.slot} />
          <span style={{ color: s.style.text }}>{s.shortName}</span>
          <span className="pt-figures">
            {shortFigure(metric, rows.findLast((r) => r.points[i]?.value != null)?.points[i]?.value ?? null)}
          </span>
        </li>
      ))}
    </ul>
  );
}
