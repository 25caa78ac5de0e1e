import { availableParallelism } from 'node:os';
import type { Enrichment } from '@papertide/store';
import { Piscina } from 'piscina';
import { received, type SentEnrichment, type TextToEnrich } from './enrich-thread.ts';

const idleMs = 5_000;
/** Megabytes of a thread's heap: what it knows takes 60, its work the rest. */
const heap = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };
const mostThreads = Math.max(1, availableParallelism() - 1);

/** Texts to a task: what is found is sent off before it grows old in the thread's memory. */
const perTask = 50;
/** Tasks that a thread holds at once. */
const mostTasks = 20;

let threads: Piscina<readonly TextToEnrich[], SentEnrichment[]> | undefined;

/**
 * Enriches texts in order in threads of their own, one for each processor but one, so that the database is written
 * meanwhile. The threads start with the first call and end when they have had nothing to do for five seconds; they never
 * keep the process alive.
 */
export async function enrichInThreads(texts: readonly TextToEnrich[]): Promise<Enrichment[]> {
  threads ??= new Piscina({
    filename: new URL('./enrich-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: mostThreads,
    idleTimeout: idleMs,
    // While this thread writes, it cannot hand out another task: they lie ready where they are done.
    concurrentTasksPerWorker: mostTasks,
    resourceLimits: heap,
  });
  const tasks: Promise<SentEnrichment[]>[] = [];
  for (let i = 0; i < texts.length; i += perTask) {
    const some = texts.slice(i, i + perTask).map(({ title, abstract, keywords }) => ({ title, abstract, keywords }));
    tasks.push(threads.run(some));
  }
  return (await Promise.all(tasks)).flat().map(received);
}
