import { Worker } from 'node:worker_threads';
import type { SimilarFinder, SimilarFound, SimilarQuestion } from './similar-index.ts';

interface Waiting {
  readonly resolve: (found: SimilarFound) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly id: number } & ({ readonly found: SimilarFound } | { readonly error: string });

/**
 * Finds similar papers in a thread of its own with its own connection: building the index takes seconds, and nobody else
 * waits for it. The thread starts with the first question, never keeps the process alive, and starts anew if it died.
 */
export class SimilarWorker implements SimilarFinder {
  readonly #location: string;
  #thread: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #questions = 0;

  constructor(location: string) {
    this.#location = location;
  }

  find(question: SimilarQuestion): Promise<SimilarFound> {
    const id = this.#questions++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#started().postMessage({ id, question });
    });
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #started(): Worker {
    if (this.#thread !== null) return this.#thread;
    const thread = new Worker(new URL('./similar-thread.ts', import.meta.url), {
      workerData: { location: this.#location },
    });
    thread.unref();
    thread.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('found' in answer) waiting?.resolve(answer.found);
      else waiting?.reject(new Error(answer.error));
    });
    const end = (error: Error): void => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
      if (this.#thread === thread) this.#thread = null;
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the thread that compares papers ended')));
    this.#thread = thread;
    return thread;
  }
}
