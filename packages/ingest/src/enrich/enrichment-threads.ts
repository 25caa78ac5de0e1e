import { availableParallelism } from 'node:os';
import type { Enrichment } from '@papertide/store';
import { Piscina } from 'piscina';
import type { TextToEnrich } from './enrich-thread.ts';

const idleMs = 5_000;
/** Megabytes of a thread's heap: what it knows takes 60, its work the rest. */
const heap = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };
const mostThreads = Math.max(1, availableParallelism() - 1);

let threads: Piscina<readonly TextToEnrich[], Enrichment[]> | undefined;

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
    resourceLimits: heap,
  });
  // One task a thread: while this thread writes, it cannot hand out a second one.
  const perTask = Math.ceil(texts.length / mostThreads);
  const tasks: Promise<Enrichment[]>[] = [];
  for (let i = 0; i < texts.length; i += perTask) {
    const some = texts.slice(i, i + perTask).map(({ title, abstract, keywords }) => ({ title, abstract, keywords }));
    tasks.push(threads.run(some));
  }
  return (await Promise.all(tasks)).flat();
}
