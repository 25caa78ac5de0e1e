import { useQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** The groups of keywords that emerge. */
export function useGroups() {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.groups.queryOptions({}));
}
