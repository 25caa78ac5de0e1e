import { setImmediate as nextTurn } from 'node:timers/promises';
import { corpusKeys, type PaperText } from '@papertide/core/keyphrases';
import type { SignedSum } from '../rollups/signed-sum.ts';

/** Papers read before others get a turn: about 20 ms of work. */
const perTurn = 32;

/**
 * Adds to `sums` what the change of papers' texts does to document frequencies: the keys of a text that came, less those of
 * one that went. A text that stayed is not read.
 */
export async function addFrequencyDeltas(
  sums: SignedSum<readonly [key: string]>,
  before: ReadonlyMap<number, PaperText>,
  after: ReadonlyMap<number, PaperText>,
): Promise<void> {
  let read = 0;
  const add = async (text: PaperText | undefined, sign: 1 | -1): Promise<void> => {
    if (text === undefined) return;
    for (const key of corpusKeys(text)) sums.add([key], sign);
    if (++read % perTurn === 0) await nextTurn();
  };
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(id);
    const now = after.get(id);
    if (old?.title === now?.title && old?.abstract === now?.abstract) continue;
    await add(old, -1);
    await add(now, 1);
  }
}
