import type { Instant } from '@papertide/core';
import type { Progress } from '@papertide/core/query';
import type { Store } from '@papertide/store';
import type { HttpLimits } from './http/limits.ts';

/** Everything that ingest takes from the world around it. */
export interface IngestContext {
  readonly store: Store;
  readonly now: () => Instant;
  /** Uniform in [0, 1): the jitter of waits. */
  readonly random: () => number;
  /** Waits, and rejects as soon as the signal is raised. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds that only grow, whatever the calendar does; the machine's own unless told. */
  readonly stopwatch?: () => number;
  /** Replaces the built-in client, which also checks the address that it connects to. */
  readonly fetch?: typeof fetch;
  /** Names Papertide and a contact. */
  readonly userAgent: string;
  /** Hears how many bytes, decoded, each answer of a source has. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Hosts that may be asked over https. */
  readonly allowedHosts: readonly string[];
  readonly limits?: Partial<HttpLimits>;
}
