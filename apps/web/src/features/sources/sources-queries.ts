import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useProgress } from '../../lib/progress.tsx';
import { useTRPC } from '../../lib/trpc.ts';

/** Every day that was asked for, refreshed while days come in. */
export function useCalendar() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const progress = useProgress();
  const stage = progress === null ? '' : `${progress.runId} ${progress.state} ${progress.done}`;
  useEffect(() => {
    if (stage !== '')
      void client.invalidateQueries({ queryKey: trpc.runs.calendar.queryKey() }, { cancelRefetch: false });
  }, [client, trpc, stage]);
  return useQuery(trpc.runs.calendar.queryOptions());
}

/** The last runs, the newest first. */
export function useRuns(limit: number) {
  const trpc = useTRPC();
  return useQuery(trpc.runs.list.queryOptions({ limit }));
}

/** Refused records, of one run or of all. */
export function useRejects(runId: number | null, limit: number) {
  const trpc = useTRPC();
  return useQuery(trpc.runs.rejects.queryOptions({ runId, limit }));
}

/** Asks a running collection to stop. */
export function useCancel() {
  const trpc = useTRPC();
  return useMutation(trpc.runs.cancel.mutationOptions());
}

/** Drops the demo corpus; every answer on the page is read again. */
export function useDropDemo() {
  const trpc = useTRPC();
  const client = useQueryClient();
  return useMutation(trpc.runs.dropDemo.mutationOptions({ onSettled: () => client.invalidateQueries() }));
}
