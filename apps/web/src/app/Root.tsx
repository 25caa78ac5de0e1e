import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ProgressProvider } from '../lib/progress.tsx';
import { createQueryClient } from '../lib/query-client.ts';
import { createClient, TRPCProvider } from '../lib/trpc.ts';
import { cssVariablesResolver } from '../theme/css-variables.ts';
import { theme } from '../theme/theme.ts';
import { App } from './App.tsx';

/** The page with everything it needs from outside: theme, cache, server, progress. */
export function Root() {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(() => createClient());
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          <ProgressProvider>
            <App />
          </ProgressProvider>
        </TRPCProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
