import { addFrequencyDeltas, type KnownKeys } from '../frequencies/frequency-deltas.ts';
import { textsOf } from '../frequencies/texts-of.ts';
import { areFrequenciesCurrent } from '../frequencies/version.ts';
import type { Db } from '../store.ts';
import { applyDeltas } from './apply-deltas.ts';
import { addContributions, noContributions } from './contributions.ts';

/**
 * Runs `change`, which changes the papers `before` and returns the ids of those it leaves or adds, and keeps the counts
 * in step: what the papers contribute afterwards less what they contributed before is added to the counts. Sums commute,
 * so the counts are the same as if they were made from the rows. `known` spares reading texts whose keys are at hand.
 */
export async function withCounts(
  trx: Db,
  before: readonly number[],
  change: () => Promise<readonly number[]>,
  known: KnownKeys = new Map(),
): Promise<void> {
  const deltas = noContributions();
  await addContributions(trx, deltas, before, -1);
  const textsBefore = await textsOf(trx, before);
  const after = await change();
  await addContributions(trx, deltas, after, 1);
  if (await areFrequenciesCurrent(trx)) {
    await addFrequencyDeltas(deltas.documentFrequency, textsBefore, await textsOf(trx, after), known);
  }
  await applyDeltas(trx, deltas);
}
