import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';

const minute = 60_000;

/** Whether a failed request may do better next time: not where the server understood it and said no. */
export function worthAnotherTry(failures: number, error: Error): boolean {
  const status: unknown = error instanceof TRPCClientError ? error.data?.httpStatus : undefined;
  const refused = typeof status === 'number' && status >= 400 && status < 500 && status !== 429;
  return failures < 2 && !refused;
}

/**
 * Old answers stay on the page while new ones come. Answers keep for 5 minutes; when the server has new data they are
 * refreshed at once (see `useRefreshOnNewData`).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * minute,
        gcTime: 15 * minute,
        placeholderData: keepPreviousData,
        retry: worthAnotherTry,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 4000),
        refetchOnWindowFocus: false,
      },
    },
  });
}
