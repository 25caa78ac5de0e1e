import type { Instant } from '@papertide/core';
import type { Progress } from '@papertide/core/query';
import { useState } from 'react';
import { useCollect } from '../lib/collect.ts';

/** Trying a source again, and what became of it. */
export interface Retry {
  readonly trying: boolean;
  /** When it was tried again in vain; `null` where it was not tried again, or is being tried. */
  readonly failedAt: Instant | null;
  /** Why it was not even tried, as the server says. */
  readonly refused: string | null;
  readonly retry: () => void;
}

/**
 * Starts a collection on request and follows it to its end by the runs that `progress` tells of. `failureAt` is when the last try
 * failed, as the status has it: another one than at the click means that it failed again.
 */
export function useRetry(progress: Progress | null, failureAt: Instant | null): Retry {
  const collect = useCollect();
  const [failureBefore, setFailureBefore] = useState<Instant | null>(null);
  const runId = collect.data?.runId ?? null;
  const ended =
    runId !== null &&
    progress !== null &&
    (progress.runId > runId || (progress.runId === runId && progress.state !== 'running'));
  const trying = collect.isPending || (runId !== null && !ended);
  const tried = !trying && failureBefore !== null && failureAt !== failureBefore;
  const retry = (): void => {
    setFailureBefore(failureAt);
    collect.mutate({});
  };
  return { trying, failedAt: tried ? failureAt : null, refused: collect.error?.message ?? null, retry };
}
