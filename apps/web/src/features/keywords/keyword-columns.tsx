import { UnstyledButton } from '@mantine/core';
import { toCsv } from '@papertide/core/export';
import { maxSeries, type RankedRow } from '@papertide/core/query';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { ReadingTag, readingWord } from '../../components/ReadingTag.tsx';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { changeWords } from '../../lib/change-words.ts';
import { formatNumber, formatPercent } from '../../lib/format.ts';
import { evidenceCells, evidenceColumns, growthCells, growthColumns } from '../../lib/growth-columns.ts';
import classes from './keywords.module.css';
import { firstSeenWords, variantWords } from './keywords-rows.ts';
import type { KeywordsState } from './keywords-state.ts';

/** Which keywords the panel beside the table shows. */
export interface Chosen {
  readonly state: KeywordsState;
  /** What the panel and its chart show, in order. */
  readonly chosen: readonly string[];
  /** Palette slot by chosen keyword. */
  readonly slots: ReadonlyMap<string, number>;
  readonly firstListed: string | null;
}

/** The columns of the ranking; bars share one scale. */
export function columnsFor(
  rows: readonly RankedRow[],
  { state, chosen, slots, firstListed }: Chosen,
): Column<RankedRow>[] {
  const max = Math.max(0, ...rows.map((row) => row.growth.now.value ?? 0));
  const place = new Map(rows.map((row, i) => [row.ref.key, i + 1]));
  return [
    {
      id: 'place',
      head: '#',
      align: 'right',
      dropAt: 'phone',
      width: 28,
      cell: (row) => <span className={classes.faint}>{place.get(row.ref.key)}</span>,
      text: (row) => String(place.get(row.ref.key) ?? ''),
    },
    {
      id: 'keyword',
      head: 'Keyword',
      width: '99%',
      cell: (row) => {
        const variants = variantWords(row.variants, row.label, 1);
        return (
          <UnstyledButton
            className={classes.keyword}
            aria-pressed={chosen[0] === row.ref.key}
            title={[row.label, ...row.variants].join(' = ')}
            onClick={(event) => {
              event.stopPropagation();
              if (event.ctrlKey || event.metaKey) state.compare(row.ref.key, chosen);
              else state.choose(row.ref.key);
            }}
          >
            <span className={classes.label}>{row.label}</span>
            {variants !== '' && ' '}
            {variants !== '' && <span className={classes.variants}>{variants}</span>}
          </UnstyledButton>
        );
      },
      text: (row) => [row.label, variantWords(row.variants, row.label, 1)].join(' ').trim(),
    },
    {
      id: 'papers',
      head: 'Papers',
      align: 'right',
      width: 62,
      sortable: true,
      cell: (row) => formatNumber(row.growth.now.n),
    },
    {
      id: 'share',
      head: 'Share of papers',
      dropAt: 'phone',
      width: 112,
      cell: (row) => <ShareBar value={row.growth.now.value} max={max} short />,
      text: (row) => formatPercent(row.growth.now.value),
    },
    {
      id: 'change',
      head: 'Change, pts',
      align: 'right',
      width: 78,
      sortable: true,
      cell: (row) => <ChangeText change={row.growth.change} bare />,
      text: (row) => changeWords(row.growth.change, true),
    },
    {
      id: 'reading',
      head: 'Reading',
      dropAt: 'phone',
      width: 74,
      cell: ({ growth: { reading }, evidence }) =>
        reading !== 'steady' && <ReadingTag reading={reading} evidence={evidence} />,
      text: ({ growth: { reading }, evidence }) => (reading === 'steady' ? '' : readingWord(reading, evidence)),
    },
    {
      id: 'spark',
      head: 'Trend',
      dropAt: 'tablet',
      width: 74,
      cell: (row) => (
        <Sparkline
          values={row.spark}
          partial={row.sparkPartial}
          color={chosen[0] === row.ref.key ? 'var(--pt-accent)' : 'var(--pt-ink3)'}
          width={64}
        />
      ),
    },
    {
      id: 'first',
      head: 'First seen',
      align: 'right',
      width: 88,
      dropAt: 'tablet',
      cell: (row) => <span className={classes.faint}>{firstSeenWords(row.firstSeen, firstListed)}</span>,
      text: (row) => firstSeenWords(row.firstSeen, firstListed),
    },
    {
      id: 'compare',
      head: 'Compare',
      headHidden: true,
      align: 'right',
      width: 34,
      cell: (row) => {
        const slot = slots.get(row.ref.key);
        return (
          <UnstyledButton
            className={classes.compare}
            aria-label={slot === undefined ? `Compare ${row.label}` : `Remove ${row.label} from the chart`}
            aria-pressed={slot !== undefined}
            disabled={slot === undefined && chosen.length >= maxSeries}
            onClick={(event) => {
              event.stopPropagation();
              state.compare(row.ref.key, chosen);
            }}
          >
            {slot === undefined ? '+' : <SeriesSwatch slot={slot} />}
          </UnstyledButton>
        );
      },
    },
  ];
}

/** The rows as a file, shares as fractions. */
export function csvOf(rows: readonly RankedRow[], synthetic: boolean): string {
  return toCsv(
    ['keyword', 'label', ...growthColumns, ...evidenceColumns, 'first_seen', 'synthetic'],
    rows.map((row) => {
      const { ref, label, firstSeen, growth } = row;
      return [ref.key, label, ...growthCells(growth), ...evidenceCells(row), firstSeen, synthetic];
    }),
  );
}
