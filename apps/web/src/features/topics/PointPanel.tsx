import { CloseButton } from '@mantine/core';
import type { PaperFilter, PaperListAnswer } from '@papertide/core/query';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { PapersBehind } from '../../components/PapersBehind.tsx';
import type { PointFigures } from '../../lib/chart-point.ts';
import { formatNumber, formatPercent, formatPeriod, plural } from '../../lib/format.ts';
import classes from './topics.module.css';

export interface PointPanelProps {
  readonly point: PointFigures;
  /** The papers behind the point; `null` for a series that no list can be asked for. */
  readonly filter: PaperFilter | null;
  readonly papers: PanelQuery<PaperListAnswer>;
  readonly onClose: () => void;
}

/** The papers behind a point of the chart: exactly its number, most upvotes first, and the way to all of them. */
export function PointPanel({ point, filter, papers, onClose }: PointPanelProps) {
  const { label, period, n, total, unknown } = point;
  return (
    <aside className={classes.point} aria-label={`Papers of ${label}, ${formatPeriod(period)}`}>
      <header className={classes.pointHead}>
        <div aria-live="polite">
          <h2 className={classes.pointTitle}>
            {label}, {formatPeriod(period)}
          </h2>
          <p className={`${classes.pointMeta} pt-figures`}>
            <b>{plural(n, 'paper')}</b>
            {total > 0 && label !== 'All papers' && `, ${formatPercent(n / total)} of ${formatNumber(total)}`}
            {unknown > 0 && `; of ${formatNumber(unknown)} the chart’s value is not known`}
            <br />
            Sorted by upvotes; young papers still gain some
          </p>
        </div>
        <CloseButton aria-label="Close the papers of this point" onClick={onClose} />
      </header>
      {n === 0 ? (
        <p className={classes.pointMeta}>No paper of {label} in this period.</p>
      ) : (
        <PapersBehind
          label={`Papers of ${label}, ${formatPeriod(period)}`}
          query={papers}
          filter={filter}
          n={n}
          height={420}
        />
      )}
    </aside>
  );
}
