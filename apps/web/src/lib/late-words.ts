import type { DistributionAnswer } from '@papertide/core/query';
import { formatOf } from './format.ts';

/** How many papers were read late enough to be settled: `71 of 461 read at day 14 or later`; of a reading at an age `null`. */
export function lateWords({ n, readLate }: Pick<DistributionAnswer['rows'][number], 'n' | 'readLate'>): string | null {
  if (readLate === null) return null;
  return `${n > 0 && readLate === n ? 'all' : formatOf(readLate, n)} read at day 14 or later`;
}
