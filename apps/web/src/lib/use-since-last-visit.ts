import { formatSeriesRef, type RisingAnswer, type Status } from '@papertide/core/query';
import { useEffect, useMemo } from 'react';
import { useKept } from './kept.ts';
import { changesSince, keptVisits, type VisitMark, visitsAfter } from './last-visit.ts';

/**
 * What changed since this browser last saw older data, in words; `null` on a first visit. Leaves a mark of the present data.
 * `answer` must be of
 * the usual window, all papers and our keywords with synonyms merged, else marks of different questions would be compared.
 */
export function useSinceLastVisit(answer: RisingAnswer | undefined, status: Status | undefined): string | null {
  const visits = useKept(keptVisits);
  const dataTo = answer?.provenance.dataTo ?? null;
  const papers = status?.papers;
  const rows = useMemo(
    () => answer?.lists.filter((list) => list.direction === 'rising').flatMap((list) => list.rows) ?? [],
    [answer],
  );
  const mark = useMemo<VisitMark | null>(
    () =>
      dataTo === null || papers === undefined
        ? null
        : { dataTo, papers, risers: rows.map((row) => formatSeriesRef(row.ref)) },
    [dataTo, papers, rows],
  );
  useEffect(() => {
    if (mark === null) return;
    const [now, next] = [keptVisits.get(), visitsAfter(keptVisits.get(), mark)];
    if (next.last !== now.last) keptVisits.set(next);
  }, [mark]);
  if (mark === null) return null;
  const labels = new Map(rows.map((row) => [formatSeriesRef(row.ref), row.label]));
  return changesSince(visits.before, mark, (ref) => labels.get(ref) ?? ref);
}
