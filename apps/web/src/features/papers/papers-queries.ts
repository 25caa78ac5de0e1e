import type { PaperFilter, PaperQuery } from '@papertide/core/query';
import { useQueries, useQuery } from '@tanstack/react-query';
import { filterChips, type NameOf } from '../../lib/filter-chips.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type DataSpan, intervalFor } from '../../lib/usual-interval.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';
import { culprit, type Suspect } from './papers-rows.ts';

/** A page of the list of papers that a query asks for. */
export function usePapers(query: PaperQuery) {
  const trpc = useTRPC();
  return useQuery(trpc.papers.list.queryOptions(query));
}

/** The papers of a filter by month, of all dates; young data by week or day. */
export function usePeriods(filter: PaperFilter, data: DataSpan) {
  const trpc = useTRPC();
  const all = { ...filter, from: null, to: null };
  return useQuery(
    trpc.trends.read.queryOptions(
      { series: [{ dimension: 'all', key: '' }], metric: 'papers', interval: intervalFor(all, data), filter: all },
      { enabled: data.to !== null, select: withoutIdleDays },
    ),
  );
}

/** Which part of a filter leaves no paper: one count for each part, asked only when there is something to find out. */
export function useCulprit(filter: PaperFilter, nameOf: NameOf, enabled: boolean): Suspect | null {
  const trpc = useTRPC();
  const chips = enabled ? filterChips(filter, nameOf, null) : [];
  const counts = useQueries({
    queries: chips.map((chip) => trpc.papers.count.queryOptions(chip.without(filter), { placeholderData: undefined })),
  });
  return culprit(
    chips.flatMap((chip, i) => {
      const total = counts[i]?.data?.total;
      return total === undefined ? [] : [{ chip, without: total }];
    }),
  );
}
