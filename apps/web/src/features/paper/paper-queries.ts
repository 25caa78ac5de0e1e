import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../lib/trpc.ts';

/** One paper with all that is known about it. */
export function usePaper(key: string) {
  const trpc = useTRPC();
  return useQuery(trpc.papers.get.queryOptions({ key }));
}
