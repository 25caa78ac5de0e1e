import type { Instant } from '@papertide/core';
import type { Db } from './store.ts';
import { transact } from './transact.ts';

/** How long a host is left alone after a turn, and the longest that anybody may have to wait for one. */
export interface PaceTerms {
  readonly now: Instant;
  readonly intervalMs: number;
  readonly longestMs: number;
}

const atMs = (instant: Instant): number => Date.parse(instant);
const instant = (ms: number): Instant => new Date(ms).toISOString();

async function paceOf(db: Db, host: string) {
  return db.selectFrom('host_pace').selectAll().where('host', '=', host).executeTakeFirst();
}

/**
 * How long a host is to be left alone from now on, in milliseconds. Never more than was asked for when the turn was taken,
 * whatever the clock did since: where it went back, the whole pause is kept once more; where it went forward, it is over.
 */
function pauseLeft(row: { reserved_at: string; free_at: string } | undefined, { now, longestMs }: PaceTerms): number {
  if (row === undefined) return 0;
  const pause = atMs(row.free_at) - atMs(row.reserved_at);
  const since = Math.max(0, atMs(now) - atMs(row.reserved_at));
  return Math.min(longestMs, Math.max(0, pause - since));
}

/**
 * Takes the next turn to ask a host, for all programs that share the database, and says in how many milliseconds it
 * begins: each turn begins at least `intervalMs` after the one before.
 */
export function reserveTurn(db: Db, host: string, terms: PaceTerms): Promise<number> {
  return transact(db, async (trx) => {
    const waitMs = pauseLeft(await paceOf(trx, host), terms);
    const free = instant(atMs(terms.now) + waitMs + terms.intervalMs);
    await savePause(trx, host, terms.now, free);
    return waitMs;
  });
}

/** Leaves a host alone for `pauseMs` more, because it asked for it; a longer pause that is kept already stays. */
export function postponeTurns(db: Db, host: string, pauseMs: number, terms: PaceTerms): Promise<void> {
  return transact(db, async (trx) => {
    const left = pauseLeft(await paceOf(trx, host), terms);
    const pause = Math.max(left, Math.min(pauseMs, terms.longestMs));
    await savePause(trx, host, terms.now, instant(atMs(terms.now) + pause));
  });
}

async function savePause(trx: Db, host: string, reservedAt: Instant, freeAt: Instant): Promise<void> {
  const pause = { reserved_at: reservedAt, free_at: freeAt };
  await trx
    .insertInto('host_pace')
    .values({ host, ...pause, failures: 0, failed_at: null })
    .onConflict((c) => c.column('host').doUpdateSet(pause))
    .execute();
}

/** Failures of a host in a row; 0 where the last one is longer ago than `forgetMs`, before or after now. */
export async function hostFailures(db: Db, host: string, now: Instant, forgetMs: number): Promise<number> {
  const row = await paceOf(db, host);
  if (row === undefined || row.failed_at === null) return 0;
  return Math.abs(atMs(now) - atMs(row.failed_at)) > forgetMs ? 0 : row.failures;
}

/** Remembers how many times in a row a host has failed by now; 0 forgets. */
export async function saveHostFailures(db: Db, host: string, failures: number, at: Instant): Promise<void> {
  const change = { failures, failed_at: failures === 0 ? null : at };
  await db
    .insertInto('host_pace')
    .values({ host, reserved_at: at, free_at: at, ...change })
    .onConflict((c) => c.column('host').doUpdateSet(change))
    .execute();
}
