import { type Circuit, circuitOpensAt } from '../http/circuit.ts';
import { IngestError, stopIfAborted } from '../ingest-error.ts';

/** What became of a window: the parts to read in its place, or what is missing of it, `null` where nothing is. */
export type WindowRead<W> =
  | { readonly parts: readonly W[] }
  | { readonly parts?: undefined; readonly missing: string | null };

/** The windows of a source, and how one is read. */
export interface WindowPlan<W> {
  readonly windows: readonly W[];
  readonly circuit: Circuit;
  readonly signal: AbortSignal | undefined;
  /** Reads a window and writes what it brings. An IngestError means that the window could not be read. */
  read(window: W): Promise<WindowRead<W>>;
  /** A window in words, for the run's record. */
  words(window: W): string;
  /** Hears of each window that will not be read again in this run. */
  onDone(window: W): void;
}

/** Errors that are about the run and not about one window. */
const endsRun = new Set(['busy', 'cancelled', 'host-not-allowed']);

/**
 * Reads windows in order and says which failed and how many were read whole. A window that fails is named and the next one
 * is read; after three failures of the source in a row it is left alone. Throws where the run cannot go on, and where the
 * source cannot be reached from the start.
 */
export async function collectWindows<W>(plan: WindowPlan<W>): Promise<{ failures: string[]; read: number }> {
  const left = [...plan.windows];
  const failures: string[] = [];
  let read = 0;
  for (let window = left.shift(); window !== undefined; window = left.shift()) {
    stopIfAborted(plan.signal);
    try {
      const found = await plan.read(window);
      if (found.parts !== undefined) {
        left.unshift(...found.parts);
        continue;
      }
      plan.onDone(window);
      await plan.circuit.succeed();
      if (found.missing === null) read++;
      else failures.push(`${plan.words(window)} (${found.missing})`);
    } catch (error) {
      if (!(error instanceof IngestError) || endsRun.has(error.code)) throw error;
      if (error.code === 'source-unreachable' && read === 0) throw error;
      plan.onDone(window);
      failures.push(`${plan.words(window)} (${error.code}: ${error.message})`);
      await plan.circuit.fail();
      const [next] = left;
      if (!plan.circuit.isOpen || next === undefined) continue;
      failures.push(`stopped asking after ${circuitOpensAt} failures in a row, before ${plan.words(next)}`);
      break;
    }
  }
  return { failures, read };
}
