import { mergingOf, type TrendAnswer } from '@papertide/core/query';
import { csvTable } from '../../charts/export/csv-table.ts';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { CourseMethod } from '../../components/methods/CourseMethod.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { Section } from '../../components/Section.tsx';
import { formatPeriod } from '../../lib/format.ts';
import { shownRange } from '../../lib/shown-range.ts';
import { columnsFor, csvOf } from './compared-columns.tsx';
import { comparedRows, comparedWindows } from './topics-rows.ts';

const title = 'What changed, and how sure is that?';

/** The series of the chart in figures: the last complete periods against as many before them. */
export function ComparedPanel({ query, filters }: { query: PanelQuery<TrendAnswer>; filters: string }) {
  const answer = query.data;
  const windows = answer === undefined ? null : comparedWindows(answer);
  const rangeOf = (periods: readonly [string, string]): string =>
    answer === undefined ? '' : (shownRange(periods, answer.query.filter, answer.provenance) ?? '');
  const without =
    windows === null || windows.without.length === 0
      ? ''
      : `, without ${windows.without.map((period) => formatPeriod(period)).join(', ')} (partial)`;
  const subtitle =
    windows === null
      ? 'Complete periods only'
      : `Share in ${rangeOf(windows.now)} against ${rangeOf(windows.before)}${without} · complete ${answer?.query.interval ?? 'period'}s only, so other days than in All topics`;
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        answer && (
          <ExportMenu
            of={title}
            what="compared"
            subtitle={subtitle}
            filters={filters}
            provenance={answer.provenance}
            keywords={mergingOf(answer.query.series) ?? undefined}
            method={
              <>
                <GrowthMethod />
                <CourseMethod />
              </>
            }
            shown={{
              rows: answer.series.length,
              table: () => csvTable(csvOf(answer)),
              picture: () => {
                const rows = comparedRows(answer);
                return picturedColumns(columnsFor(rows, answer.query.interval), rows);
              },
            }}
          />
        )
      }
      footer={
        answer
          ? footerWords(answer.provenance, { topics: true, keywords: mergingOf(answer.query.series) ?? undefined })
          : '\u00a0'
      }
      method={
        <MethodDialog title={title}>
          <GrowthMethod />
          <CourseMethod />
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
          return (
            <DataTable
              label={title}
              columns={columnsFor(rows, shown.query.interval)}
              rows={rows}
              keyOf={(row) => row.ref}
            />
          );
        }}
      </PanelState>
    </Section>
  );
}
