import { Link } from 'wouter';
import { today } from '../lib/clock.ts';
import { readFreshness } from '../lib/freshness.ts';
import { useStatus } from '../lib/status.ts';
import classes from './Header.module.css';

/** How far the data reaches; leads to Sources. */
export function FreshnessLink() {
  const status = useStatus().data;
  if (status === undefined) return null;
  const { state, label, detail } = readFreshness(status, today());
  return (
    <Link href="/sources" title={detail} className={`${classes.freshness} pt-figures`}>
      <span className={classes.dot} data-state={state} aria-hidden="true" />
      <span>
        {label}
        {state === 'late' && <span className="pt-unseen">. {detail}</span>}
      </span>
    </Link>
  );
}
