import type { Cell } from '@papertide/core/export';
import type { Companion, TopicPortrait } from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { formatNumber, formatPercent } from '../../lib/format.ts';

/** Companions as rows of a file, shares of the `papers` of the subject as fractions. */
export function companionTable(rows: readonly Companion[], papers: number, synthetic: boolean): ChartTable {
  const names = ['kind', 'key', 'label', 'papers_of_both', 'papers', 'share', 'ratio', 'synthetic'];
  return {
    columns: names.map((name) => ({ name, label: name })),
    rows: rows.map(({ ref, label, n, papers: all, ratio }) => [
      ...[ref.dimension, ref.key, label, n, all, n / papers, ratio, synthetic],
    ]),
  };
}

/** The narrower topics of a topic as rows, shares of its papers. */
export function partsTable({ topic, papers, provenance }: TopicPortrait): ChartTable {
  const asNumber = (cell: Cell): string => formatNumber(typeof cell === 'number' ? cell : null);
  const asShare = (cell: Cell): string => formatPercent(typeof cell === 'number' ? cell : null);
  return {
    columns: [
      { name: 'topic', label: 'Id', fileOnly: true },
      { name: 'label', label: 'Topic' },
      { name: 'papers', label: 'Papers', numeric: true, show: asNumber },
      { name: 'share', label: `Share of ${topic.name}`, numeric: true, show: asShare },
      { name: 'synthetic', label: 'Synthetic', fileOnly: true },
    ],
    rows: topic.narrower.map(({ id, name, papers: n }) => [
      ...[id, name, n, papers > 0 ? n / papers : null, provenance.synthetic],
    ]),
  };
}
