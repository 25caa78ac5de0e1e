import { useQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** The groups of keywords that emerge; not asked for while nothing shows them. */
export function useGroups(enabled = true) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.groups.queryOptions({}, { enabled }));
}
