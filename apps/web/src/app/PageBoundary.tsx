import { Component, type ReactNode } from 'react';
import { ErrorBand } from '../components/ErrorBand.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps the shell standing when a page breaks, or when its code could not be loaded. */
export class PageBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div style={{ paddingBlock: 'var(--pt-space-40)' }}>
        <ErrorBand title="This page broke." cause={error.message} onRetry={() => window.location.reload()} />
      </div>
    );
  }
}
