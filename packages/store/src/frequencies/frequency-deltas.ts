import { setImmediate as nextTurn } from 'node:timers/promises';
import { corpusKeys, type PaperText } from '@papertide/core/keyphrases';
import type { SignedTextSum } from '../rollups/signed-sum.ts';

/** Papers read before others get a turn: about 20 ms of work. */
const perTurn = 32;

/** Keys of texts that somebody has worked out already, by paper: those of the text as it is after the change. */
export type KnownKeys = ReadonlyMap<number, readonly string[]>;

/**
 * Adds to `sums` what the change of papers' texts does to document frequencies: the keys of a text that came, less those of
 * one that went. A text that stayed is not read.
 */
export async function addFrequencyDeltas(
  sums: SignedTextSum,
  before: ReadonlyMap<number, PaperText>,
  after: ReadonlyMap<number, PaperText>,
  known: KnownKeys,
): Promise<void> {
  let read = 0;
  const keysOf = async (text: PaperText | undefined): Promise<Iterable<string>> => {
    if (text === undefined) return [];
    if (++read % perTurn === 0) await nextTurn();
    return corpusKeys(text);
  };
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(id);
    const now = after.get(id);
    if (old?.title === now?.title && old?.abstract === now?.abstract) continue;
    for (const key of await keysOf(old)) sums.add(key, -1);
    for (const key of known.get(id) ?? (await keysOf(now))) sums.add(key, 1);
  }
}
