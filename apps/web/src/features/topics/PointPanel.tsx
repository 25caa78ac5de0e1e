import { Button, CloseButton, Group } from '@mantine/core';
import { encodePaperQuery, type PaperFilter, type PaperListAnswer, paperQuerySchema } from '@papertide/core/query';
import { Link } from 'wouter';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import type { PointFigures } from '../../lib/chart-point.ts';
import { exportLink } from '../../lib/export-link.ts';
import { formatNumber, formatPercent, formatPeriod, plural } from '../../lib/format.ts';
import { writePairs } from '../../lib/query-string.ts';
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
  const { label, period, n, total } = point;
  const listed = papers.data?.total ?? n;
  const pairs = filter === null ? [] : encodePaperQuery(paperQuerySchema.parse({ filter, sort: 'upvotes' }));
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
            <br />
            Sorted by upvotes; young papers still gain some
          </p>
        </div>
        <CloseButton aria-label="Close the papers of this point" onClick={onClose} />
      </header>
      {n === 0 ? (
        <p className={classes.pointMeta}>No paper of {label} in this period.</p>
      ) : (
        <>
          <PanelState query={papers} height={420} skeleton="rows" failure="Could not load the papers">
            {({ rows }) => (
              <PaperList label={`Papers of ${label}, ${formatPeriod(period)}`}>
                {rows.map((paper) => (
                  <PaperRow key={paper.key} paper={paper} />
                ))}
              </PaperList>
            )}
          </PanelState>
          {filter !== null && (
            <Group gap="xs" mt="sm" className="pt-screen-only">
              <Button component={Link} href={`/papers${writePairs(pairs)}`}>
                Show all {formatNumber(listed)}
              </Button>
              <Button component="a" href={exportLink('papers', 'csv', pairs)} download>
                CSV ({plural(listed, 'row')})
              </Button>
            </Group>
          )}
        </>
      )}
    </aside>
  );
}
