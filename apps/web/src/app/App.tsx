import { lazy, Suspense } from 'react';
import { Router } from 'wouter';
import { ProgressProvider } from '../lib/progress.tsx';
import { Routes } from './Routes.tsx';
import { Shell } from './Shell.tsx';

const EmbedPage = lazy(() => import('./EmbedPage.tsx'));

/** The first part of the addresses of charts by themselves. */
export const embedBase = '/embed';

/** Whether an address is that of a chart by itself, in a frame on another page. */
export const isEmbedded = (path: string): boolean => path.startsWith(`${embedBase}/`);

/** The house: its pages in their shell, or one chart of a page alone. */
export function App() {
  if (isEmbedded(window.location.pathname)) {
    return (
      <Router base={embedBase}>
        <Suspense fallback={null}>
          <EmbedPage />
        </Suspense>
      </Router>
    );
  }
  return (
    <ProgressProvider>
      <Shell>
        <Routes />
      </Shell>
    </ProgressProvider>
  );
}
