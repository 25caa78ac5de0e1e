import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../lib/trpc.ts';

/** The papers most like one. */
export function useSimilar(key: string) {
  const trpc = useTRPC();
  // In a request of its own: the first answer may take seconds, and a batch waits for its slowest member.
  return useQuery(trpc.papers.similar.queryOptions({ key }, { trpc: { context: { alone: true } } }));
}

/** One paper with all that is known about it. */
export function usePaper(key: string) {
  const trpc = useTRPC();
  return useQuery(trpc.papers.get.queryOptions({ key }));
}
