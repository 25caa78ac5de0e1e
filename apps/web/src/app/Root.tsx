import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../lib/query-client.ts';
import { createClient, TRPCProvider } from '../lib/trpc.ts';
import { cssVariablesResolver } from '../theme/css-variables.ts';
import { theme } from '../theme/theme.ts';
import { App, isEmbedded } from './App.tsx';

/** The colors that a frame on another site asks for, `?theme=dark`; a page of our own follows its reader. */
function embeddedScheme(): 'light' | 'dark' | undefined {
  const { pathname, search } = window.location;
  const asked = isEmbedded(pathname) ? new URLSearchParams(search).get('theme') : null;
  return asked === 'light' || asked === 'dark' ? asked : undefined;
}

/** The page with everything it needs from outside: theme, cache, server, progress. */
export function Root() {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(() => createClient());
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      forceColorScheme={embeddedScheme()}
    >
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          <App />
        </TRPCProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
