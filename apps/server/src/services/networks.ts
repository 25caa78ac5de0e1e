import type { KeywordMapQuery } from '@papertide/core/query';
import type { Db } from '@papertide/store';
import { Piscina } from 'piscina';
import { ServiceError } from '../service-error.ts';
import { AnswerCache } from './answer-cache.ts';
import { type DrawnGroups, drawGroups, type GroupsQuestion } from './draw-groups.ts';
import { type DrawnMap, drawKeywordMap } from './draw-keyword-map.ts';

/** Networks kept at a time: the largest has some 30,000 links. */
const kept = 12;
const mostWaiting = 16;
const idleMs = 60_000;
const timeLimitMs = 120_000;

/** What can be drawn: a map of keywords, or the groups of a window. */
export interface Drawing {
  map(query: KeywordMapQuery): Promise<DrawnMap>;
  groups(question: GroupsQuestion): Promise<DrawnGroups>;
  /** Ends what draws; what waits is refused. */
  close(): Promise<void>;
}

/** Draws networks of keywords, each once per revision of the data. */
export class Networks {
  readonly #kept = new AnswerCache(kept);
  readonly #drawing: Drawing;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  map(query: KeywordMapQuery, revision: number): Promise<DrawnMap> {
    return this.#kept.get(`map ${revision} ${JSON.stringify(query)}`, () => this.#drawing.map(query));
  }

  groups(question: GroupsQuestion, revision: number): Promise<DrawnGroups> {
    return this.#kept.get(`groups ${revision} ${JSON.stringify(question)}`, () => this.#drawing.groups(question));
  }

  close(): Promise<void> {
    return this.#drawing.close();
  }
}

/** Networks drawn where they are asked for: for a database in memory, which its own connection alone sees. */
export const networksHere = (db: Db): Networks =>
  new Networks({
    map: (query) => drawKeywordMap(db, query),
    groups: (question) => drawGroups(db, question),
    close: async () => {},
  });

/**
 * Networks drawn in a thread of its own, one after the other, so that nobody else waits. The thread starts with the first
 * one, ends after a minute without work and never keeps the process alive. `busy` where 16 wait already or one takes two minutes.
 */
export function networksInThread(location: string): Networks {
  let pool: Piscina | undefined;
  const run = async <Question, Drawn>(name: 'map' | 'groups', question: Question): Promise<Drawn> => {
    pool ??= new Piscina({
      filename: new URL('./network-thread.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: 1,
      maxQueue: mostWaiting,
      idleTimeout: idleMs,
    });
    try {
      return await pool.run({ location, question }, { name, signal: AbortSignal.timeout(timeLimitMs) });
    } catch (error) {
      const kind = error instanceof Error ? error.name : '';
      const isFull = error instanceof Error && error.message === 'Task queue is at limit';
      if (kind !== 'AbortError' && !isFull) throw error;
      const why = isFull ? 'Too many maps are being drawn.' : 'This map took longer than two minutes.';
      throw new ServiceError('busy', why, 'Try again later, or ask for fewer keywords.', { cause: error });
    }
  };
  return new Networks({
    map: (query) => run('map', query),
    groups: (question) => run('groups', question),
    close: async () => pool?.destroy(),
  });
}
