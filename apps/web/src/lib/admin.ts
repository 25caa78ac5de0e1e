import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** Sends the token of the house; throws the reason where it is not the right one. */
async function enter(token: string): Promise<void> {
  const answer = await fetch('/admin/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (answer.ok) return;
  const { error } = (await answer.json()) as { readonly error?: string };
  throw new Error(error ?? 'The token could not be checked.');
}

/** Whether the reader may change shared definitions, and how to become who may. */
export function useAdmin() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const right = useQuery(trpc.admin.right.queryOptions());
  const entering = useMutation({ mutationFn: enter, onSuccess: () => client.invalidateQueries() });
  return {
    isAdmin: right.data?.isAdmin === true,
    isKnown: right.data !== undefined,
    takesToken: right.data?.takesToken === true,
    enter: entering.mutate,
    trouble: entering.error,
  };
}
