import { useMutation } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** Loads the invented demo corpus into an empty house; the first real paper drops it. */
export function useLoadDemo() {
  const trpc = useTRPC();
  return useMutation(trpc.runs.loadDemo.mutationOptions());
}
