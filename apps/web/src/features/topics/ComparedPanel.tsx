import { toCsv } from '@papertide/core/export';
import type { TrendAnswer } from '@papertide/core/query';
import { csvTable } from '../../charts/export/csv-table.ts';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { IntervalPlot, sharedDomain } from '../../charts/IntervalPlot.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { ReadingTag } from '../../components/ReadingTag.tsx';
import { Section } from '../../components/Section.tsx';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { formatNumber, formatPercent, formatPoints, noAnswer } from '../../lib/format.ts';
import { growthCells, growthColumns } from '../../lib/growth-columns.ts';
import { shownRange } from '../../lib/shown-range.ts';
import classes from './topics.module.css';
import { type ComparedRow, comparedRows, comparedWindows } from './topics-rows.ts';

const title = 'What changed, and how sure is that?';

const intervalWords = ({ growth }: ComparedRow): string =>
  growth?.change.low == null
    ? 'no interval'
    : `${formatPoints(growth.change.difference)}, 95% interval ${formatPoints(growth.change.low)} to ${formatPoints(growth.change.high)}`;

function columnsFor(rows: readonly ComparedRow[]): Column<ComparedRow>[] {
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
    },
    { id: 'papers', head: 'Papers', align: 'right', dropAt: 'phone', cell: (row) => formatNumber(row.papers) },
    {
      id: 'now',
      head: 'Share now',
      align: 'right',
      cell: (row) => <b className={classes.now}>{formatPercent(row.growth?.now.value ?? null)}</b>,
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
      cell: (row) => (row.growth === null ? noAnswer : <ChangeText change={row.growth.change} />),
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
          label={intervalWords(row)}
        />
      ),
    },
    {
      id: 'reading',
      head: 'Reading',
      cell: (row) => (row.growth === null ? noAnswer : <ReadingTag reading={row.growth.reading} />),
    },
    {
      id: 'spark',
      head: 'Share over the range',
      align: 'right',
      dropAt: 'tablet',
      cell: (row) => (
        <Sparkline
          values={row.spark}
          partial={row.sparkPartial}
          color={`var(--pt-series-${row.slot}-stroke)`}
          width={96}
          height={22}
        />
      ),
    },
  ];
}

function csvOf(answer: TrendAnswer): string {
  return toCsv(
    ['series', 'label', 'papers', ...growthColumns, 'synthetic'],
    comparedRows(answer).map(({ ref, label, papers, growth }) => [
      ...[ref, label, papers],
      ...growthCells(growth),
      answer.provenance.synthetic,
    ]),
  );
}

/** The series of the chart in figures: the last complete periods against as many before them. */
export function ComparedPanel({ query }: { query: PanelQuery<TrendAnswer> }) {
  const answer = query.data;
  const windows = answer === undefined ? null : comparedWindows(answer);
  const rangeOf = (periods: readonly [string, string]): string =>
    answer === undefined ? '' : (shownRange(periods, answer.query.filter, answer.provenance) ?? '');
  return (
    <Section
      title={title}
      subtitle={
        windows === null
          ? 'Complete periods only'
          : `Share in ${rangeOf(windows.now)} against ${rangeOf(windows.before)} · complete periods only`
      }
      actions={
        answer && (
          <ExportMenu
            of={title}
            what="compared"
            subtitle="Complete periods only"
            provenance={answer.provenance}
            method={<GrowthMethod />}
            shown={{ rows: answer.series.length, table: () => csvTable(csvOf(answer)) }}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: true }) : '\u00a0'}
      method={
        <MethodDialog title={title}>
          <GrowthMethod />
        </MethodDialog>
      }
    >
      <PanelState
        query={query}
        height={220}
        skeleton="rows"
        failure="Could not load the changes"
        empty={({ totals }) =>
          totals.every((n) => n === 0)
            ? { title: 'Nothing to compare', children: 'No paper matches the filters.' }
            : null
        }
      >
        {(shown) => {
          const rows = comparedRows(shown);
          return <DataTable label={title} columns={columnsFor(rows)} rows={rows} keyOf={(row) => row.ref} />;
        }}
      </PanelState>
    </Section>
  );
}
