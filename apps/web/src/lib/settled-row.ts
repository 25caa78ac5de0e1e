import type { DistributionAnswer } from '@papertide/core/query';

/** The last complete period whose upvotes have settled; `null` without one. */
export function settledRow({ rows, coverage }: DistributionAnswer): DistributionAnswer['rows'][number] | null {
  const settled = (row: (typeof rows)[number], i: number): boolean =>
    row.median !== null && !row.settling && coverage[i]?.partial !== true;
  return rows.findLast(settled) ?? null;
}
