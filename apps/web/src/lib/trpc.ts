import type { AppRouter } from '@papertide/server/router';
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';

type Trpc = ReturnType<typeof createTRPCContext<AppRouter>>;
const trpc: Trpc = createTRPCContext<AppRouter>();

export const TRPCProvider: Trpc['TRPCProvider'] = trpc.TRPCProvider;
export const useTRPC: Trpc['useTRPC'] = trpc.useTRPC;

/** Queries and mutations travel in batches of at most 10, those marked `alone` by themselves; subscriptions are server-sent events. */
export function createClient(url = '/trpc'): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: splitLink({
          condition: (operation) => operation.context.alone === true,
          true: httpLink({ url }),
          false: httpBatchLink({ url, maxItems: 10, maxURLLength: 8000 }),
        }),
      }),
    ],
  });
}
