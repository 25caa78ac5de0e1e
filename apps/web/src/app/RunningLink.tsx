import { RingProgress } from '@mantine/core';
import { Link } from 'wouter';
import { percentDone, unitsDone } from '../components/ProgressCard.tsx';
import { formatDaysIn } from '../lib/format.ts';
import { useProgress } from '../lib/progress.tsx';
import classes from './Header.module.css';

/** What is done to units, by source; anything else is collected. */
const verbs: Readonly<Record<string, string>> = { demo: 'Inventing demo papers,', enrich: 'Reading again' };

/** The collection at work, with its progress; leads to Sources. */
export function RunningLink() {
  const progress = useProgress();
  if (progress?.state !== 'running') return null;
  return (
    <Link href="/sources" title={`Now: ${formatDaysIn(progress.doing)}`} className={`${classes.running} pt-figures`}>
      <RingProgress
        size={18}
        thickness={3}
        rootColor="var(--pt-line)"
        sections={[{ value: percentDone(progress), color: 'var(--pt-accent)' }]}
        aria-hidden="true"
      />
      <span className={classes.verb}>{verbs[progress.source] ?? 'Collecting'}</span> {unitsDone(progress)}
    </Link>
  );
}
