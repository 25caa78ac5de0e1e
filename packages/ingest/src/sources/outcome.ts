import type { Outcome } from '../pipeline/run-end.ts';

/** What a run that read its source window by window has to say at its end. */
export interface Findings {
  /** What could not be read, in words, in order. */
  readonly failures: readonly string[];
  /** What changed in the format of the source; `null` where nothing did. */
  readonly drift: string | null;
  /** Windows that were read whole. */
  readonly read: number;
}

/** Failures that are named; of more, the last one is. */
const mostNamed = 5;

/** How a run ended: `complete`, `incomplete` with what is missing, or `failed` where nothing could be read whole. */
export function outcomeOf({ failures, drift, read }: Findings): Outcome {
  const errors = drift === null ? failures : [`schema-drift: ${drift}`, ...failures];
  if (errors.length === 0) return { state: 'complete', error: null };
  const named = errors.slice(0, mostNamed).join('; ');
  const more = errors.length - mostNamed;
  const error = more > 0 ? `${named}; … and ${more} more; last: ${errors.at(-1)}` : named;
  return { state: read === 0 ? 'failed' : 'incomplete', error };
}
