import type { RankedRow, Reading } from '@papertide/core/query';

/** How the table of all topics is narrowed and ordered; by change, what is supported stands first. */
export interface TopicTable {
  readonly text: string;
  /** Empty for every area. */
  readonly area: string;
  readonly reading: Reading | 'any';
  readonly sort: TopicSort;
}

export const topicSorts = ['papers', 'rise', 'fall', 'name'] as const;
export type TopicSort = (typeof topicSorts)[number];

const difference = (row: RankedRow): number => row.growth.change.difference ?? 0;
/** Supported changes of a direction stand before all others. */
const supported = (row: RankedRow, sign: 1 | -1): number =>
  row.evidence === 'supported' && sign * difference(row) > 0 ? 1 : 0;
const orders: Record<TopicSort, (a: RankedRow, b: RankedRow) => number> = {
  papers: (a, b) => b.growth.now.n - a.growth.now.n,
  rise: (a, b) => supported(b, 1) - supported(a, 1) || difference(b) - difference(a),
  fall: (a, b) => supported(b, -1) - supported(a, -1) || difference(a) - difference(b),
  name: () => 0,
};

/** The topics that a table shows, in its order; equals by name. */
export function tableRows(rows: readonly RankedRow[], { text, area, reading, sort }: TopicTable): RankedRow[] {
  const words = text.trim().toLowerCase();
  return rows
    .filter((row) => area === '' || row.area?.id === area)
    .filter((row) => reading === 'any' || row.growth.reading === reading)
    .filter((row) => row.label.toLowerCase().includes(words) || (row.area?.name.toLowerCase().includes(words) ?? false))
    .sort((a, b) => orders[sort](a, b) || a.label.localeCompare(b.label));
}
