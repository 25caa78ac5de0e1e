import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../lib/trpc.ts';

/** The topics that readers of this house defined, and the ways to change them; all is read again after each change. */
export function useOwnTopics() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const onSuccess = (): Promise<void> => client.invalidateQueries();
  return {
    query: useQuery(trpc.topics.own.queryOptions()),
    save: useMutation(trpc.topics.saveOwn.mutationOptions({ onSuccess })),
    remove: useMutation(trpc.topics.removeOwn.mutationOptions({ onSuccess })),
  };
}

export type OwnTopicsAnswer = NonNullable<ReturnType<typeof useOwnTopics>['query']['data']>;
export type OwnTopicRow = OwnTopicsAnswer['topics'][number];
