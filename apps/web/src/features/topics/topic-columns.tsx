import { UnstyledButton } from '@mantine/core';
import { toCsv } from '@papertide/core/export';
import { formatSeriesRef, maxSeries, type RankedRow, type SeriesRef } from '@papertide/core/query';
import { ArrowUpRight } from 'lucide-react';
import { Link } from 'wouter';
import { IntervalPlot, sharedDomain } from '../../charts/IntervalPlot.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { ReadingTag, readingWord } from '../../components/ReadingTag.tsx';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { changeWords, intervalWords } from '../../lib/change-words.ts';
import { formatNumber, formatPercent, formatPoints } from '../../lib/format.ts';
import { evidenceCells, evidenceColumns, growthCells, growthColumns } from '../../lib/growth-columns.ts';
import { topicHref } from '../../lib/portrait-href.ts';
import classes from './topics.module.css';

/** What of the table is in the chart, and how to change that. */
export interface Shown {
  /** Palette slot by series of the chart. */
  readonly slots: ReadonlyMap<string, number>;
  readonly onAdd: (ref: SeriesRef) => void;
  readonly onRemove: (ref: string) => void;
}

function NameCell({ row, slots, onAdd, onRemove }: { row: RankedRow } & Shown) {
  const ref = formatSeriesRef(row.ref);
  const slot = slots.get(ref);
  const full = slot === undefined && slots.size >= maxSeries;
  return (
    <UnstyledButton
      className={classes.topic}
      aria-pressed={slot !== undefined}
      disabled={full}
      title={slot === undefined ? (full ? 'The chart is full' : 'Add to the chart') : 'Remove from the chart'}
      onClick={(event) => {
        event.stopPropagation();
        if (slot === undefined) onAdd(row.ref);
        else onRemove(ref);
      }}
    >
      <span className={classes.mark} aria-hidden="true">
        {slot === undefined ? '+' : <SeriesSwatch slot={slot} width={18} />}
      </span>
      {row.label}
    </UnstyledButton>
  );
}

/** The columns of the table of topics; bars and intervals share one scale. */
export function columnsFor(rows: readonly RankedRow[], shown: Shown): Column<RankedRow>[] {
  const max = Math.max(0, ...rows.map((row) => row.growth.now.value ?? 0));
  const domain = sharedDomain(rows.map((row) => row.growth.change));
  return [
    {
      id: 'name',
      head: 'Topic',
      sortable: true,
      cell: (row) => <NameCell row={row} {...shown} />,
      text: (row) => row.label,
    },
    {
      id: 'page',
      head: 'Page of the topic',
      headHidden: true,
      cell: (row) => (
        <Link
          href={topicHref(row.ref.key)}
          className={classes.page}
          aria-label={`All about ${row.label}`}
          title={`All about ${row.label}`}
          onClick={(event) => event.stopPropagation()}
        >
          <ArrowUpRight size={14} aria-hidden="true" />
        </Link>
      ),
    },
    {
      id: 'area',
      head: 'Area',
      dropAt: 'tablet',
      cell: (row) => <span className={classes.area}>{row.area?.name}</span>,
      text: (row) => row.area?.name ?? '',
    },
    {
      id: 'papers',
      head: 'Papers',
      align: 'right',
      sortable: true,
      cell: (row) => formatNumber(row.growth.now.n),
    },
    {
      id: 'share',
      head: 'Share of papers',
      dropAt: 'phone',
      width: 170,
      cell: (row) => <ShareBar value={row.growth.now.value} max={max} />,
      text: (row) => formatPercent(row.growth.now.value),
    },
    {
      id: 'change',
      head: 'Change, pts',
      align: 'right',
      sortable: true,
      cell: (row) => <ChangeText change={row.growth.change} bare />,
      text: (row) => changeWords(row.growth.change, true),
    },
    {
      id: 'interval',
      head: 'With 95% interval',
      dropAt: 'tablet',
      width: 150,
      cell: ({ growth: { change } }) => (
        <IntervalPlot
          value={change.difference}
          low={change.low}
          high={change.high}
          domain={domain}
          width={140}
          label={`95% interval ${formatPoints(change.low)} to ${formatPoints(change.high)}`}
        />
      ),
      text: (row) => intervalWords(row.growth.change),
    },
    {
      id: 'reading',
      head: 'Reading',
      cell: (row) => <ReadingTag reading={row.growth.reading} evidence={row.evidence} />,
      text: (row) => readingWord(row.growth.reading, row.evidence),
    },
    {
      id: 'spark',
      head: 'Trend',
      align: 'right',
      dropAt: 'tablet',
      cell: (row) => <Sparkline values={row.spark} partial={row.sparkPartial} color="var(--pt-ink3)" width={80} />,
    },
  ];
}

/** The rows as a file, shares as fractions. */
export function csvOf(rows: readonly RankedRow[], synthetic: boolean): string {
  return toCsv(
    ['topic', 'label', 'area', ...growthColumns, ...evidenceColumns, 'synthetic'],
    rows.map((row) => {
      const { ref, label, area, growth } = row;
      return [ref.key, label, area?.name ?? null, ...growthCells(growth), ...evidenceCells(row), synthetic];
    }),
  );
}
