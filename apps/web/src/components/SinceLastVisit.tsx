import type { RisingAnswer, Status } from '@papertide/core/query';
import { useKept } from '../lib/kept.ts';
import { keptVisits } from '../lib/last-visit.ts';
import { useSinceLastVisit } from '../lib/use-since-last-visit.ts';
import classes from './SinceLastVisit.module.css';

export interface SinceLastVisitProps {
  /** What rises in the usual window; `undefined` while it loads. */
  readonly answer: RisingAnswer | undefined;
  readonly status: Status | undefined;
}

/** What changed since this browser last saw older data, for the dek of a page; nothing on a first visit. */
export function SinceLastVisit({ answer, status }: SinceLastVisitProps) {
  const since = useSinceLastVisit(answer, status);
  // The line is kept free where one will come, so that the page stays where it is.
  const comes = useKept(keptVisits).before !== null && (answer === undefined || status === undefined);
  if (since === null && !comes) return null;
  return <div className={classes.since}>{since ?? '\u00a0'}</div>;
}
