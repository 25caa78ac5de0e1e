import type { KeywordDimension, PaperFilter, RisingAnswer, Status } from '@papertide/core/query';
import { useSinceWithin } from '../lib/use-since-within.ts';
import classes from './SinceLastVisit.module.css';

export interface SinceLastVisitWithinProps {
  readonly filter: PaperFilter;
  readonly origin: KeywordDimension;
  /** What rises among the papers of the filter by that origin in the usual window; `undefined` while it loads. */
  readonly answer: RisingAnswer | undefined;
  readonly status: Status | undefined;
}

/** What changed among the papers of a filter, or by keywords of another origin, since this browser last saw older data, for the dek of a page. */
export function SinceLastVisitWithin({ filter, origin, answer, status }: SinceLastVisitWithinProps) {
  const since = useSinceWithin(filter, origin, answer, status);
  return since === null ? null : <div className={classes.since}>{since}</div>;
}
