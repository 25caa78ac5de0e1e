import { Progress as Bar, Button } from '@mantine/core';
import { type Progress, readNoun } from '@papertide/core/query';
import type { ReactNode } from 'react';
import { formatDaysIn, formatDuration, formatNumber, formatOf, plural } from '../lib/format.ts';
import classes from './ProgressCard.module.css';

export interface ProgressCardProps {
  readonly progress: Progress;
  /** "Collecting Daily Papers, 9–29 May 2026". */
  readonly title: string;
  /** "started 08:41 by hand". */
  readonly started?: string;
  readonly onCancel?: () => void;
  /** Shown once the run has failed. */
  readonly onRetry?: () => void;
}

/** Done units as a percentage, 0 while their total is not known. */
export function percentDone(progress: Progress): number {
  if (progress.state === 'complete') return 100;
  return progress.total === null || progress.total === 0 ? 0 : Math.min(100, (progress.done / progress.total) * 100);
}

/** "9 of 20 days", "9 days" while their total is not known. */
export function unitsDone(progress: Progress): string {
  const { done, total, unit } = progress;
  return total === null ? plural(done, unit) : `${formatOf(done, total)} ${total === 1 ? unit : `${unit}s`}`;
}

/** A harvest at work: what, how far, how fast, what it waits for, Cancel. */
export function ProgressCard({ progress, title, started, onCancel, onRetry }: ProgressCardProps) {
  const running = progress.state === 'running';
  const noun = readNoun(progress.source);
  const figures: ReactNode[] = [
    <b key="units">{unitsDone(progress)}</b>,
    `${plural(progress.papersSeen, noun)} read${noun === 'paper' ? `, ${formatNumber(progress.papersNew)} new` : ''}`,
  ];
  if (progress.rejects > 0) figures.push(plural(progress.rejects, 'reject'));
  if (running && progress.rate !== null) figures.push(`${formatNumber(progress.rate)} a second`);
  if (running && progress.secondsLeft !== null) figures.push(`about ${formatDuration(progress.secondsLeft)} left`);
  return (
    <section className={classes.card} aria-label={title}>
      <header className={classes.header}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {started !== undefined && <span className={classes.meta}>{started}</span>}
        </div>
        {running && onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
        {!running && onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
      </header>
      <Bar value={percentDone(progress)} size={6} radius={3} aria-label={unitsDone(progress)} />
      <div className={`${classes.figures} pt-figures`}>
        {figures.map((figure, i) => (
          <span key={typeof figure === 'string' ? figure.replace(/[\d,]+/g, '') : i}>{figure}</span>
        ))}
        <span className={classes.meta}>
          {formatDaysIn(running ? progress.doing : (progress.error ?? progress.state))}
        </span>
        {running && <span className={`${classes.meta} ${classes.last}`}>You can leave this page</span>}
      </div>
    </section>
  );
}
