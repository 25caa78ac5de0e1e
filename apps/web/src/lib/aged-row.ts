import type { DistributionAnswer } from '@papertide/core/query';

/**
 * The last complete period with known upvotes none of whose papers still settle; `null` without one. That its papers are old enough does
 * not say that they were read since: `readLate` does.
 */
export function agedRow({ rows, coverage }: DistributionAnswer): DistributionAnswer['rows'][number] | null {
  const aged = (row: (typeof rows)[number], i: number): boolean =>
    row.median !== null && !row.settling && coverage[i]?.partial !== true;
  return rows.findLast(aged) ?? null;
}
