import type { Axis } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** Rows that a list of one direction in one tier may have. */
const mostRows = 500;

/** What rose and fell in a window of days, in two tiers; `null` days are the server's usual window. */
export function useRising(days: number | null, axis: Axis = 'listed') {
  const trpc = useTRPC();
  return useQuery(trpc.trends.rising.queryOptions({ window: { axis, days }, limit: mostRows }));
}
