import type { Day, Instant } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';
import { type Db, listCollectedDays, markDay, type SourceId } from '@papertide/store';

/** A list that was read, and what it says of its day. */
export interface ReadList {
  readonly sourceId: SourceId;
  readonly day: Day;
  readonly state: CollectedDay['state'];
  /** Distinct papers of the list. */
  readonly papers: number;
  readonly reason: string | null;
  readonly runId: number;
  readonly at: Instant;
}

/**
 * Marks the day of a list that was read. What is known of the day never gets worse: a complete day stays complete, a day
 * with papers is never called empty, and the number of papers does not fall.
 */
export async function markList(trx: Db, list: ReadList): Promise<void> {
  const [known] = await listCollectedDays(trx, list.sourceId, list.day, list.day);
  const held = known?.papers ?? 0;
  const isWorse = (known?.state === 'complete' && list.state !== 'complete') || (held > 0 && list.state === 'empty');
  if (!isWorse) await markDay(trx, { ...list, papers: Math.max(held, list.papers) });
}
