import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '@papertide/store';
import { SimilarIndex, type SimilarQuestion } from './similar-index.ts';

/** The thread of `SimilarWorker`: one index over the database that it is given, asked one question at a time. */
const { read } = await openStore((workerData as { location: string }).location);
const index = new SimilarIndex(read);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', ({ id, question }: { id: number; question: SimilarQuestion }) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ id, found: await index.find(question) });
    } catch (error) {
      parentPort?.postMessage({ id, error: String(error) });
    }
  });
});
