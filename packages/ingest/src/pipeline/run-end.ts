import type { RunState } from '@papertide/core/query';
import type { IngestContext } from '../context.ts';
import { IngestError, programEnds } from '../ingest-error.ts';

/** How a run ended: `error` says in words what is missing; `null` where nothing is. */
export interface Outcome {
  readonly state: Exclude<RunState, 'running'>;
  readonly error: string | null;
}

/** How work ended, and the error where it is none that a source or an input gives. */
export async function endOf(
  ctx: IngestContext,
  work: () => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly fault: { readonly error: unknown } | null }> {
  try {
    return { outcome: await work(), fault: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof IngestError)) return { outcome: { state: 'failed', error: message }, fault: { error } };
    if (error.code !== 'cancelled')
      return { outcome: { state: 'failed', error: `${error.code}: ${message}` }, fault: null };
    const outcome: Outcome =
      ctx.signal?.reason === programEnds
        ? { state: 'failed', error: `${programEnds} in the middle; what it had written is kept` }
        : { state: 'cancelled', error: null };
    return { outcome, fault: null };
  }
}

/** The end of a run in words. */
export const endWords: Record<Outcome['state'], string> = {
  complete: 'done',
  incomplete: 'done, with gaps',
  failed: 'failed',
  cancelled: 'stopped on request',
};
