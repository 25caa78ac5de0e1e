import type { KeywordDimension } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';
import type { RankingAsked } from './window-choice.ts';

/** Rows that a list of one direction in one tier may have. */
const mostRows = 500;

/** What rose and fell among some papers in a window of days, in two tiers: topics and the keywords of an origin, ours unless named. */
export function useRising(asked: RankingAsked, origin: KeywordDimension = 'keyword') {
  const trpc = useTRPC();
  return useQuery(trpc.trends.rising.queryOptions({ ...asked, origin, limit: mostRows }));
}
