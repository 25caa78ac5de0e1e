import type { KeywordMapQuery } from '@papertide/core/query';
import type { Db } from '@papertide/store';
import { Piscina } from 'piscina';
import { ServiceError } from '../service-error.ts';
import { AnswerCache } from './answer-cache.ts';
import { type DrawnMap, drawKeywordMap } from './draw-keyword-map.ts';
import type { MapTask } from './network-thread.ts';

/** Maps kept at a time: the largest has some 30,000 links. */
const kept = 12;
const mostWaiting = 16;
const idleMs = 60_000;
const timeLimitMs = 120_000;

/** Draws networks of keywords, each once per revision of the data. */
export class Networks {
  readonly #kept = new AnswerCache(kept);
  readonly #draw: (query: KeywordMapQuery) => Promise<DrawnMap>;

  constructor(draw: (query: KeywordMapQuery) => Promise<DrawnMap>) {
    this.#draw = draw;
  }

  map(query: KeywordMapQuery, revision: number): Promise<DrawnMap> {
    return this.#kept.get(`${revision} ${JSON.stringify(query)}`, () => this.#draw(query));
  }
}

/** Networks drawn where they are asked for: for a database in memory, which its own connection alone sees. */
export const networksHere = (db: Db): Networks => new Networks((query) => drawKeywordMap(db, query));

/**
 * Networks drawn in a thread of its own, one after the other, so that nobody else waits. The thread starts with the first
 * one, ends after a minute without work and never keeps the process alive. `busy` where 16 wait already or one takes two minutes.
 */
export function networksInThread(location: string): Networks {
  let pool: Piscina<MapTask, DrawnMap> | undefined;
  return new Networks(async (query) => {
    pool ??= new Piscina({
      filename: new URL('./network-thread.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: 1,
      maxQueue: mostWaiting,
      idleTimeout: idleMs,
    });
    try {
      return await pool.run({ location, query }, { signal: AbortSignal.timeout(timeLimitMs) });
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      const isFull = error instanceof Error && error.message === 'Task queue is at limit';
      if (name !== 'AbortError' && !isFull) throw error;
      const why = isFull ? 'Too many maps are being drawn.' : 'This map took longer than two minutes.';
      throw new ServiceError('busy', why, 'Try again later, or ask for fewer keywords.', { cause: error });
    }
  });
}
