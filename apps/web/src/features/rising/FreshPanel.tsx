import { Button } from '@mantine/core';
import type { KeywordOrigin, PaperFilter, RankedRow, RisingAnswer } from '@papertide/core/query';
import { leastNew } from '@papertide/core/series';
import { Link } from 'wouter';
import { csvTable } from '../../charts/export/csv-table.ts';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { ReadingTag, readingWord } from '../../components/ReadingTag.tsx';
import { Section } from '../../components/Section.tsx';
import { formatDay, formatDays, formatNumber, formatPercent, noAnswer } from '../../lib/format.ts';
import { risingCsv, rowPapersHref, rowTrendHref } from './rising-rows.ts';
import type { RisingShown } from './TierPanel.tsx';

const title = 'Which keywords are new?';
/** Whose they are, where they are not ours. */
const whose: Readonly<Record<KeywordOrigin, string>> = {
  keyword: '',
  'source-keyword': 'Given by the source, first seen',
  'any-keyword': 'Extracted or given by the source, first seen',
};
/** Rows before "Show all". */
const first = 10;
/** Its name among the lists that are shown to their end. */
const place = 'new';

function columnsFor(answer: RisingAnswer, filter: PaperFilter): Column<RankedRow>[] {
  return [
    {
      id: 'name',
      head: 'Keyword',
      cell: (row) => <Link href={rowTrendHref(row, answer, filter)}>{row.label}</Link>,
      text: (row) => row.label,
    },
    { id: 'seen', head: 'First seen', cell: (row) => formatDay(row.firstSeen) },
    {
      id: 'papers',
      head: 'Papers',
      align: 'right',
      cell: (row) => (
        <Link href={rowPapersHref(row, answer, filter) ?? '/papers'}>{formatNumber(row.growth.now.n)}</Link>
      ),
      text: (row) => formatNumber(row.growth.now.n),
    },
    {
      id: 'share',
      head: 'Share, 95% interval',
      align: 'right',
      dropAt: 'phone',
      cell: ({ growth: { now } }) =>
        `${formatPercent(now.value)} [${formatPercent(now.low)}, ${formatPercent(now.high)}]`,
    },
    {
      id: 'weeks',
      head: `${answer.per === 'month' ? 'Months' : 'Weeks'} with a paper`,
      align: 'right',
      dropAt: 'phone',
      cell: ({ present }) => (present === null ? noAnswer : `${present.periods} of ${present.of}`),
    },
    {
      id: 'reading',
      head: 'Evidence',
      cell: (row) => <ReadingTag reading={row.growth.reading} evidence={row.evidence} />,
      text: (row) => readingWord(row.growth.reading, row.evidence),
    },
    {
      id: 'spark',
      head: 'Trend',
      align: 'right',
      dropAt: 'tablet',
      cell: (row) => <Sparkline values={row.spark} partial={row.sparkPartial} width={84} />,
    },
  ];
}

/** Keywords whose first paper lies in the window, with enough papers to be more than a slip. */
export function FreshPanel({ query, state, filter, narrowed, filters }: RisingShown) {
  const answer = query.data;
  const { kind, merging } = state.keywords;
  const all = state.isWhole(place);
  const rule = `${whose[kind] || 'First seen'} ${narrowed ? 'among the papers that match ' : ''}in the window, with ${leastNew} papers or more`;
  const method = (
    <>
      <p>
        <b>New.</b> A keyword whose first paper {narrowed ? 'of those that match' : 'in all of the data'} lies in the
        window, with {leastNew} papers or more in it
        {narrowed && '; other papers may have had it before'}. How sure its rise is, is told as for every other one.
      </p>
      {answer && <KeywordMethod kind={kind} merging={merging} edition={answer.provenance.synonymsVersion} />}
    </>
  );
  const subtitle = answer?.now ? `${rule}, ${formatDays(answer.now.from, answer.now.to)}` : rule;
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        answer && (
          <ExportMenu
            of={title}
            what="new-keywords"
            subtitle={subtitle}
            filters={filters}
            shown={{
              rows: answer.fresh.rows.length,
              table: () => csvTable(risingCsv(answer.fresh.rows, answer)),
              picture: () => picturedColumns(columnsFor(answer, filter), answer.fresh.rows),
            }}
            provenance={answer.provenance}
            topics={false}
            keywords={merging}
            method={method}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: false, keywords: merging }) : '\u00a0'}
      method={<MethodDialog title={title}>{method}</MethodDialog>}
    >
      <PanelState
        query={query}
        height={200}
        skeleton="rows"
        failure="Could not load the new keywords"
        empty={({ fresh }) =>
          fresh.count === 0
            ? { title: 'No new keyword', children: `None was first seen in this window and has ${leastNew} papers.` }
            : null
        }
      >
        {(shown) => (
          <>
            <DataTable
              label={title}
              columns={columnsFor(shown, filter)}
              rows={all ? shown.fresh.rows : shown.fresh.rows.slice(0, first)}
              keyOf={(row) => row.ref.key}
            />
            {shown.fresh.rows.length > first && (
              <Button mt="sm" onClick={() => state.turn(place)}>
                {all ? `Show the first ${first}` : `Show all ${formatNumber(shown.fresh.rows.length)}`}
              </Button>
            )}
          </>
        )}
      </PanelState>
    </Section>
  );
}
