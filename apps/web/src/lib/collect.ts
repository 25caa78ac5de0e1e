import { useMutation } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** Starts a collection; `mutate({})` reads the days that are due, `mutate({ from, to })` those days. */
export function useCollect() {
  const trpc = useTRPC();
  return useMutation(trpc.runs.collect.mutationOptions());
}
