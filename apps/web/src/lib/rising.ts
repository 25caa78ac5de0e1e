import { useQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';
import type { RankingAsked } from './window-choice.ts';

/** Rows that a list of one direction in one tier may have. */
const mostRows = 500;

/** What rose and fell among some papers in a window of days, in two tiers. */
export function useRising(asked: RankingAsked) {
  const trpc = useTRPC();
  return useQuery(trpc.trends.rising.queryOptions({ ...asked, limit: mostRows }));
}
