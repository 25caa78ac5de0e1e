import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '@papertide/core';
import { latestSchemaVersion, migrate, openStore, type Store, schemaVersion } from '@papertide/store';
import type { Config } from './config.ts';
import { ServiceError } from './service-error.ts';
import { AnswerCache } from './services/answer-cache.ts';
import { BackgroundJob } from './services/background-job.ts';
import { type Networks, networksHere, networksInThread } from './services/networks.ts';
import { type SimilarFinder, SimilarIndex } from './services/similar-index.ts';
import { SimilarWorker } from './services/similar-worker.ts';

/** Everything a service may use. The clock and chance are here, and nowhere below. */
export interface Context {
  readonly config: Config;
  readonly store: Store;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A line for whoever runs the house. */
  readonly log: (line: string) => void;
  readonly answers: AnswerCache;
  /** The collection that runs beside the server, if any. */
  readonly job: BackgroundJob;
  readonly similar: SimilarFinder;
  /** Whether who asks may change shared definitions: the command line may, requests are judged one by one. */
  readonly isAdmin: boolean;
  readonly networks: Networks;
}

/** The present as an instant with seconds. */
const now = (): Instant => `${new Date().toISOString().slice(0, 19)}Z`;

/** A context around an open store; `overrides` replaces single members. */
export function createContext(config: Config, store: Store, overrides: Partial<Context> = {}): Context {
  const log = overrides.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  return {
    config,
    store,
    now,
    random: Math.random,
    sleep: (ms, signal) => delay(ms, undefined, { signal }),
    log,
    answers: new AnswerCache(),
    job: new BackgroundJob(log),
    // A database in memory is seen by its own connection alone.
    similar: store.location === ':memory:' ? new SimilarIndex(store.read) : new SimilarWorker(store.location),
    networks: store.location === ':memory:' ? networksHere(store.read) : networksInThread(store.location),
    isAdmin: true,
    ...overrides,
  };
}

/** Opens the database that the configuration names, made where there is none, and brings it to this version. */
export async function openContext(config: Config, overrides: Partial<Context> = {}): Promise<Context> {
  const store = await openStore(config.database);
  try {
    await migrate(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return createContext(config, store, overrides);
}

/** Opens a database that must exist and be of this version: nothing is made, nothing is changed. */
export async function openExistingContext(config: Config): Promise<Context> {
  const file = config.database.replace(/^sqlite:(?:\/\/)?/i, '');
  if (!/^[a-z]{2,}:/i.test(file) && file !== ':memory:' && !existsSync(file)) {
    throw new ServiceError(
      'no-database',
      `There is no database at ${file}.`,
      'Name another one with --db, or fill one with "collect" or "demo load".',
    );
  }
  const store = await openStore(config.database);
  const version = await schemaVersion(store.read);
  if (version < latestSchemaVersion) {
    await store.close();
    throw new ServiceError(
      'no-database',
      `${file} is at version ${version}; this program needs version ${latestSchemaVersion}.`,
      'Run "papertide migrate" on it first.',
    );
  }
  return createContext(config, store);
}
