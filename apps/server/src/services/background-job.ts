import type { Progress, RunRow } from '@papertide/core/query';
import { programEnds } from '@papertide/ingest';
import { knownError } from '../errors.ts';
import { ServiceError } from '../service-error.ts';

/** What a job is given: a signal to stop by, and whom to tell how far it is. */
export interface JobControls {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** How a job ended: the run's own record, or for work that is no run the id 0. */
export type JobEnd = Pick<RunRow, 'id' | 'state' | 'error'>;

/** The one job that may run beside the server: a second one is refused, everybody may watch, anybody may cancel. */
export class BackgroundJob {
  #latest: Progress | null = null;
  #abort: AbortController | null = null;
  #closed = false;
  #ended: Promise<void> = Promise.resolve();
  readonly #waiting = new Set<() => void>();
  readonly #log: (line: string) => void;

  constructor(log: (line: string) => void = () => {}) {
    this.#log = log;
  }

  /** Where the job that runs, or the last one that ran, stands; `null` when none has run since the server started. */
  get latest(): Progress | null {
    return this.#latest;
  }

  get running(): boolean {
    return this.#abort !== null;
  }

  /** Starts a job. Resolves with the id of its run as soon as that is known; `busy` when another one is running. */
  async start(job: (controls: JobControls) => Promise<JobEnd>): Promise<number> {
    if (this.running)
      throw new ServiceError(
        'busy',
        'A collection or a re-reading of papers is running already.',
        'Wait for it, or cancel it.',
      );
    const abort = new AbortController();
    this.#abort = abort;
    return new Promise((known, failed) => {
      const onProgress = (progress: Progress): void => {
        this.#tell(progress);
        known(progress.runId);
      };
      this.#ended = job({ signal: abort.signal, onProgress })
        .then((row) => {
          this.#abort = null;
          if (this.#latest?.runId === row.id) this.#tell({ ...this.#latest, state: row.state, error: row.error });
          known(row.id);
        })
        .catch((error: unknown) => {
          this.#abort = null;
          // What the program did not expect is told to whoever runs the house, with its place; the page gets the words.
          if (knownError(error) === null) this.#log(`The job broke: ${stackOf(error)}`);
          const state = abort.signal.aborted ? 'cancelled' : 'failed';
          if (this.#latest?.state === 'running') this.#tell({ ...this.#latest, state, error: messageOf(error) });
          failed(error);
        });
    });
  }

  /** Asks the running job to stop, if there is one and it is the run that is meant; tells whether it was asked. */
  cancel(runId: number | null = null): boolean {
    if (this.#abort === null || (runId !== null && this.#latest?.runId !== runId)) return false;
    this.#abort.abort();
    return true;
  }

  /** Asks the running job to stop because the program ends: its run is not cancelled but cut off, and can be taken up again. */
  stop(): void {
    this.#abort?.abort(programEnds);
  }

  /** Ends every watch, now and later; the job itself runs on. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /** Resolves when nothing is running any more. Never rejects. */
  async ended(): Promise<void> {
    await this.#ended;
  }

  /** The job's progress: where it stands now, then each change. A slow reader gets the newest state, not every one. */
  async *watch(signal: AbortSignal): AsyncGenerator<Progress | null, void> {
    let told: Progress | null | undefined;
    while (!signal.aborted && !this.#closed) {
      if (told === this.#latest) {
        await this.#change(signal);
        continue;
      }
      told = this.#latest;
      yield told;
    }
  }

  /** Resolves at the next change of progress, or when the signal aborts. */
  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }

  #tell(progress: Progress): void {
    this.#latest = progress;
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
