/** What went wrong with a source or an input, as a word that programs can compare. */
export type IngestErrorCode =
  | 'bad-answer'
  | 'bad-day'
  | 'bad-mapping'
  | 'bad-query'
  | 'busy'
  | 'cancelled'
  | 'empty-file'
  | 'host-not-allowed'
  | 'no-such-file'
  | 'nothing-to-read'
  | 'real-papers-present'
  | 'schema-drift'
  | 'source-failing'
  | 'source-refused'
  | 'source-unreachable'
  | 'too-large'
  | 'truncated-file'
  | 'wrong-file-type';

interface Details {
  /** What the reader can do about it, in one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** Whether asking again may help. */
  readonly transient?: boolean;
  /** How long the source asked us to wait before asking again, in milliseconds. */
  readonly waitMs?: number | null;
  /** The HTTP status of the answer. */
  readonly status?: number;
  /** What a refusal said, cut short. */
  readonly body?: string;
}

/** A source or an input that cannot be read: a fact about the world, not a fault of the program. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  readonly hint: string;
  readonly transient: boolean;
  readonly waitMs: number | null;
  readonly status: number | null;
  readonly body: string;

  constructor(code: IngestErrorCode, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'IngestError';
    this.code = code;
    this.hint = details.hint ?? '';
    this.transient = details.transient ?? false;
    this.waitMs = details.waitMs ?? null;
    this.status = details.status ?? null;
    this.body = details.body ?? '';
  }
}

/** The error of work that was stopped on request. */
export function cancelled(): IngestError {
  return new IngestError('cancelled', 'stopped on request', { hint: 'Run the same command again to go on.' });
}

/** The reason of a signal that is raised because the program ends, not because somebody wanted the work to stop. */
export const programEnds = 'the program was stopped';

/** Throws where the signal has been raised. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}
