import { TriangleAlert } from 'lucide-react';
import { Band } from './Band.tsx';
import { BandButton } from './BandButton.tsx';

export interface ErrorBandProps {
  /** What could not be done, in plain words. */
  readonly title: string;
  /** Why, as far as it is known. */
  readonly cause?: string;
  readonly onRetry?: () => void;
  /** It is being tried again. */
  readonly trying?: boolean;
}

/** What went wrong, why, and "Try again". */
export function ErrorBand({ title, cause, onRetry, trying = false }: ErrorBandProps) {
  return (
    <Band
      tone="error"
      icon={<TriangleAlert size={16} />}
      action={
        onRetry !== undefined && (
          <BandButton onClick={onRetry} busy={trying ? 'Trying…' : null}>
            Try again
          </BandButton>
        )
      }
    >
      <b>{title}</b> {cause}
    </Band>
  );
}
