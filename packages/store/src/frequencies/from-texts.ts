import { setImmediate as nextTurn } from 'node:timers/promises';
import { corpusKeys } from '@papertide/core/keyphrases';
import { walkTexts } from '../papers/walk-texts.ts';
import type { Db } from '../store.ts';

const pageSize = 32;

/** The document frequencies as the texts of all papers have them: about a millisecond a paper, all keys in memory. */
export async function countFrequencies(db: Db): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let after: number | null = 0; after !== null; ) {
    const { rows, next } = await walkTexts(db, after, pageSize);
    for (const paper of rows) for (const key of corpusKeys(paper)) counts.set(key, (counts.get(key) ?? 0) + 1);
    after = next;
    await nextTurn();
  }
  return counts;
}
