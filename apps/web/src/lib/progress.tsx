import type { Progress } from '@papertide/core/query';
import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useStatus } from './status.ts';
import { useTRPC } from './trpc.ts';

const ProgressContext = createContext<Progress | null>(null);

/** The collection at work, or the last one since the server started; `null` while there was none. */
export function useProgress(): Progress | null {
  return useContext(ProgressContext);
}

/** Listens to the server's progress for everything inside, and reads the status again when a run starts or ends. */
export function ProgressProvider({ children }: { children: ReactNode }) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const live = useSubscription(trpc.runs.progress.subscriptionOptions());
  const status = useStatus();
  const progress = live.data?.data ?? status.data?.running ?? null;
  const stage = progress === null ? null : `${progress.runId} ${progress.state}`;
  useEffect(() => {
    if (stage === null) return;
    void client.invalidateQueries({ queryKey: trpc.runs.status.queryKey() });
    void client.invalidateQueries({ queryKey: trpc.runs.list.queryKey() });
  }, [client, trpc, stage]);
  return <ProgressContext value={progress}>{children}</ProgressContext>;
}
