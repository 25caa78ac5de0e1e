import { type ReactNode, useState } from 'react';
import { causeOf } from '../lib/error-cause.ts';
import { EmptyNote, type EmptyNoteProps } from './EmptyNote.tsx';
import { ErrorBand } from './ErrorBand.tsx';
import classes from './PanelState.module.css';
import { ChartSkeleton, RowsSkeleton } from './Skeletons.tsx';

/** What a panel needs of a query; every `useQuery` result fits. */
export interface PanelQuery<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

export interface PanelStateProps<T> {
  readonly query: PanelQuery<T>;
  /** Height of the panel in px, kept in every state. Lists and tables may grow beyond it. */
  readonly height: number;
  readonly skeleton?: 'chart' | 'rows';
  /** What could not be loaded, for the error: "Could not load the topics". */
  readonly failure?: string;
  /** The note to show in place of the data, or `null` where there is something to show. */
  readonly empty?: (data: T) => EmptyNoteProps | null;
  readonly children: (data: T) => ReactNode;
}

const isBare = (shown: unknown): shown is undefined => shown === undefined;

/**
 * A panel through its states, at one size: skeleton (after 150 ms), data, old data dimmed while new data comes, why it is
 * empty, what failed with the last good data behind it.
 */
export function PanelState<T>({ query, height, skeleton = 'chart', failure, empty, children }: PanelStateProps<T>) {
  const [lastGood, setLastGood] = useState<T | undefined>(query.data);
  if (query.data !== undefined && query.data !== lastGood) setLastGood(query.data);
  const shown = query.data ?? (query.isError ? lastGood : undefined);
  const updating = query.isPlaceholderData && query.isFetching;
  const note = isBare(shown) ? null : (empty?.(shown) ?? null);
  return (
    <div
      className={classes.panel}
      style={{ minHeight: height }}
      aria-busy={updating || (isBare(shown) && !query.isError)}
    >
      {updating && <div className={classes.bar} role="progressbar" aria-label="Updating" />}
      {query.isError && (
        <ErrorBand
          title={`${failure ?? 'Could not load this panel'}.`}
          cause={causeOf(query.error)}
          onRetry={() => void query.refetch()}
        />
      )}
      {isBare(shown) && !query.isError && (
        <div className={classes.late} style={{ height }}>
          <div className={`${classes.pulse} pt-pulse`}>
            {skeleton === 'chart' ? <ChartSkeleton /> : <RowsSkeleton rows={Math.max(1, Math.floor(height / 37))} />}
          </div>
          <span className="pt-unseen">Loading</span>
        </div>
      )}
      {note !== null && (
        <div className={classes.note} style={{ minHeight: height }}>
          <EmptyNote {...note} />
        </div>
      )}
      {!isBare(shown) && note === null && (
        <div className={classes.content} data-updating={updating || undefined} data-old={query.isError || undefined}>
          {children(shown)}
        </div>
      )}
    </div>
  );
}
