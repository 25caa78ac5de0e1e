import { toCsv } from '@papertide/core/export';
import { adjustedP, type Rate, type TrendAnswer } from '@papertide/core/query';
import { IntervalPlot, sharedDomain } from '../../charts/IntervalPlot.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { ReadingTag, readingWord } from '../../components/ReadingTag.tsx';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { changeWords, intervalWords } from '../../lib/change-words.ts';
import { formatNumber, formatPercent, formatPoints, formatRatio, formatSigned, noAnswer } from '../../lib/format.ts';
import { evidenceCells, evidenceColumns, growthCells, growthColumns } from '../../lib/growth-columns.ts';
import classes from './topics.module.css';
import { type ComparedRow, comparedRows } from './topics-rows.ts';

const intervalLabel = ({ growth }: ComparedRow): string =>
  growth?.change.low == null
    ? 'no interval'
    : `${formatPoints(growth.change.difference)}, 95% interval ${formatPoints(growth.change.low)} to ${formatPoints(growth.change.high)}`;

/** The trend over all complete periods of the range in words. */
function trendWords({ monotone }: ComparedRow, interval: string): string {
  if (monotone === null) return 'A trend needs 10 complete periods';
  return `${formatPoints(monotone.slope, 2)} a ${interval} over the range (Sen), ${adjustedP(monotone.p).replace('q', 'p')} (Mann-Kendall, Hamed and Rao)`;
}

/** A growth rate with its 95 % interval under it. */
function RateText({ rate }: { rate: Rate | null }) {
  if (rate === null) return noAnswer;
  return (
    <span className={`${classes.rate} pt-figures`}>
      {formatRatio(rate.perPeriod, 1)}
      <small>
        [{formatSigned(rate.low * 100, 0)}, {formatSigned(rate.high * 100, 0)}]
      </small>
    </span>
  );
}

/** How far a change may be believed: its tier, and its q among how many. */
function SureText({ growth }: { growth: ComparedRow['growth'] }) {
  if (growth === null || growth.q === null) return noAnswer;
  return (
    <span className={`${classes.sure} pt-figures`}>
      {adjustedP(growth.q)}
      <small>of {formatNumber(growth.tested)} tested</small>
    </span>
  );
}

/** A change; where the columns of its interval and q have no room, these stand under it. */
function ChangeCell({ growth }: { growth: NonNullable<ComparedRow['growth']> }) {
  const { low, high } = growth.change;
  return (
    <>
      <ChangeText change={growth.change} />
      {low !== null && high !== null && (
        <small className={`${classes.phoneInterval} pt-figures`}>
          [{formatSigned(low * 100)}, {formatSigned(high * 100)}]
        </small>
      )}
      {growth.q !== null && <small className={`${classes.phoneInterval} pt-figures`}>{adjustedP(growth.q)}</small>}
    </>
  );
}

/** The columns of the compared series; intervals share one scale, the trend is per period of the chart. */
export function columnsFor(rows: readonly ComparedRow[], interval: string): Column<ComparedRow>[] {
  const per = rows.find((row) => row.growth?.per != null)?.growth?.per ?? 'week';
  const domain = sharedDomain(rows.map((row) => row.growth?.change ?? { low: null, high: null }));
  return [
    {
      id: 'series',
      head: 'Series',
      cell: (row) => (
        <span className={classes.series}>
          <SeriesSwatch slot={row.slot} width={26} /> {row.label}
        </span>
      ),
      text: (row) => row.label,
    },
    { id: 'papers', head: 'Papers', align: 'right', dropAt: 'phone', cell: (row) => formatNumber(row.papers) },
    {
      id: 'now',
      head: 'Share now',
      align: 'right',
      cell: (row) => <b className={classes.now}>{formatPercent(row.growth?.now.value ?? null)}</b>,
      text: (row) => formatPercent(row.growth?.now.value ?? null),
    },
    {
      id: 'before',
      head: 'Before',
      align: 'right',
      dropAt: 'phone',
      cell: (row) => formatPercent(row.growth?.before.value ?? null),
    },
    {
      id: 'change',
      head: 'Change',
      align: 'right',
      cell: (row) => (row.growth === null ? noAnswer : <ChangeCell growth={row.growth} />),
      text: ({ growth }) => (growth === null ? noAnswer : changeWords(growth.change)),
    },
    {
      id: 'interval',
      head: 'With 95% interval',
      dropAt: 'tablet',
      width: 190,
      cell: (row) => (
        <IntervalPlot
          value={row.growth?.change.difference ?? null}
          low={row.growth?.change.low ?? null}
          high={row.growth?.change.high ?? null}
          domain={domain}
          slot={row.slot}
          label={intervalLabel(row)}
        />
      ),
      text: ({ growth }) => (growth === null ? noAnswer : intervalWords(growth.change)),
    },
    {
      id: 'rate',
      head: `Growth a ${per}`,
      align: 'right',
      dropAt: 'phone',
      cell: (row) => <RateText rate={row.growth?.rate ?? null} />,
      text: ({ growth }) => formatRatio(growth?.rate?.perPeriod ?? null, 1),
    },
    {
      id: 'reading',
      head: 'Reading',
      cell: ({ growth }) =>
        growth === null ? noAnswer : <ReadingTag reading={growth.reading} evidence={growth.evidence} />,
      text: ({ growth }) => (growth === null ? noAnswer : readingWord(growth.reading, growth.evidence)),
    },
    {
      id: 'evidence',
      head: 'How sure',
      dropAt: 'phone',
      cell: ({ growth }) => <SureText growth={growth} />,
      text: ({ growth }) => (growth === null || growth.q === null ? noAnswer : adjustedP(growth.q)),
    },
    {
      id: 'spark',
      head: 'Over the range',
      align: 'right',
      dropAt: 'tablet',
      cell: (row) => (
        <span className={classes.course} title={trendWords(row, interval)}>
          <Sparkline
            values={row.spark}
            partial={row.sparkPartial}
            color={`var(--pt-series-${row.slot}-stroke)`}
            width={96}
            height={22}
          />
          <small className="pt-figures">
            {row.monotone === null ? '' : `${formatPoints(row.monotone.slope, 2)} a ${interval}`}
          </small>
        </span>
      ),
    },
  ];
}

const rateColumns = ['tested', 'growth_per', 'growth_rate', 'growth_rate_low', 'growth_rate_high'] as const;
const trendColumns = ['slope_per_period', 'slope_p'] as const;

/** The rows as a file, shares as fractions. */
export function csvOf(answer: TrendAnswer): string {
  return toCsv(
    ['series', 'label', 'papers', ...growthColumns, ...evidenceColumns, ...rateColumns, ...trendColumns, 'synthetic'],
    comparedRows(answer).map(({ ref, label, papers, growth, monotone }) => [
      ...[ref, label, papers],
      ...growthCells(growth),
      ...(growth === null ? evidenceColumns.map(() => null) : evidenceCells(growth)),
      ...[growth?.tested ?? null, growth?.per ?? null],
      ...[growth?.rate?.perPeriod ?? null, growth?.rate?.low ?? null, growth?.rate?.high ?? null],
      ...[monotone?.slope ?? null, monotone?.p ?? null],
      answer.provenance.synthetic,
    ]),
  );
}
