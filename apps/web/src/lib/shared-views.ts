import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** The views that everybody sees, and, for an admin, the ways to change them; the list is read again after each change. */
export function useSharedViews() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const onSuccess = (): Promise<void> => client.invalidateQueries({ queryKey: trpc.views.list.queryKey() });
  const views = useQuery(trpc.views.list.queryOptions());
  const right = useQuery(trpc.admin.right.queryOptions());
  const share = useMutation(trpc.views.share.mutationOptions({ onSuccess }));
  const rename = useMutation(trpc.views.rename.mutationOptions({ onSuccess }));
  const drop = useMutation(trpc.views.drop.mutationOptions({ onSuccess }));
  return {
    views: views.data ?? [],
    isAdmin: right.data?.isAdmin === true,
    share: share.mutate,
    rename: rename.mutate,
    drop: drop.mutate,
    trouble: share.error ?? rename.error ?? drop.error,
  };
}
