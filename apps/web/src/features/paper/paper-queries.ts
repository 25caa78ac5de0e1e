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
  return useQuery(trpc.papers.get.queryOptions({ key }, { enabled: key !== '' }));
}

/** A listed paper's attention at equal age. */
export function usePaperAttention(key: string, enabled: boolean) {
  const trpc = useTRPC();
  // In a request of its own: the paper need not wait for figures over all readings.
  return useQuery(trpc.attention.ofPaper.queryOptions(key, { enabled, trpc: { context: { alone: true } } }));
}

/** Papers to choose from: those that match words best; without words those like a paper, or the newest. */
export function useCandidates(text: string, near: string) {
  const trpc = useTRPC();
  const byLikeness = text === '' && near !== '';
  const filter = { text };
  const sort = text === '' ? ('listed' as const) : ('relevance' as const);
  const found = useQuery(trpc.papers.list.queryOptions({ filter, sort, limit: 8 }, { enabled: !byLikeness }));
  const alike = useQuery(
    trpc.papers.similar.queryOptions({ key: near }, { enabled: byLikeness, trpc: { context: { alone: true } } }),
  );
  return byLikeness
    ? { ...alike, data: alike.data?.rows.map(({ paper }) => paper) }
    : { ...found, data: found.data?.rows.filter(({ key }) => key !== near) };
}
