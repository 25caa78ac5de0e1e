import type { Axis, PaperFilter, Status } from '@papertide/core/query';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTRPC } from './trpc.ts';
import type { DataSpan } from './usual-interval.ts';

const minute = 60_000;

/** The state of the whole house, read again every minute. */
export function useStatus() {
  const trpc = useTRPC();
  return useQuery(trpc.runs.status.queryOptions(undefined, { staleTime: minute / 2, refetchInterval: minute }));
}

/** Which days a filter means: those of publication where no list was ever read. */
export const axisOf = ({ axis }: Pick<PaperFilter, 'axis'>, status: Pick<Status, 'provenance'> | undefined): Axis =>
  status?.provenance.axis === 'published' ? 'published' : axis;

/** The days of data: those of lists, or of publication where no list was ever read. */
export function dataSpan(status: Pick<Status, 'provenance'> | undefined): DataSpan {
  return { from: status?.provenance.dataFrom ?? null, to: status?.provenance.dataTo ?? null };
}

/** Refreshes every answer on the page once the server has new data: when the revision moves. Used once, by the shell. */
export function useRefreshOnNewData(): void {
  const client = useQueryClient();
  const revision = useStatus().data?.provenance.revision;
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current !== undefined && revision !== undefined && seen.current !== revision) {
      void client.invalidateQueries();
    }
    seen.current = revision ?? seen.current;
  }, [client, revision]);
}
