import type { RankedRow, Reading } from '@papertide/core/query';

/** How the table of all topics is narrowed and ordered. */
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
const orders: Record<TopicSort, (a: RankedRow, b: RankedRow) => number> = {
  papers: (a, b) => b.growth.now.n - a.growth.now.n,
  rise: (a, b) => difference(b) - difference(a),
  fall: (a, b) => difference(a) - difference(b),
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
