import type { Period } from '@papertide/core';
import type { ConcentrationAnswer } from '@papertide/core/query';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { PeriodDots } from '../../charts/PeriodDots.tsx';
import { readingWords } from '../../charts/rows/distribution-rows.ts';
import { describePeriodFigures, periodFigureTable } from '../../charts/rows/period-figure-rows.ts';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatNumber, formatPercent, plural } from '../../lib/format.ts';

const height = 240;
const show = (value: number | null) => formatNumber(value, 2);

export interface ConcentrationPanelProps {
  readonly query: PanelQuery<ConcentrationAnswer>;
  readonly filters: string;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  readonly onPeriod: (period: Period) => void;
}

/** How unevenly upvotes are spread over papers, period by period. */
export function ConcentrationPanel({ query, filters, drop, onPeriod }: ConcentrationPanelProps) {
  return (
    <ChartFrame
      title="Do few papers get most upvotes?"
      subtitle={({ rows, reading }) =>
        `Gini coefficient of upvotes ${readingWords[reading]}, 0 even to 1 one paper, with 95% interval · n = ${plural(
          rows.reduce((sum, row) => sum + row.n, 0),
          'paper',
        )}`
      }
      query={query}
      height={height}
      what="concentration"
      filters={filters}
      topics={false}
      narrow
      table={(answer) => {
        const table = periodFigureTable(answer, 'gini', 'Gini', show);
        return {
          columns: [
            ...table.columns,
            {
              name: 'top_tenth',
              label: 'Top tenth has',
              numeric: true,
              show: (cell) => formatPercent(typeof cell === 'number' ? cell : null),
            },
          ],
          rows: table.rows.map((row, i) => [...row, answer.rows[i]?.topTenth ?? null]),
        };
      }}
      description={(answer) => describePeriodFigures(answer, 'Gini coefficient of upvotes', show)}
      failure="Could not load the concentration"
      method={
        <p>
          The Gini coefficient with the small-sample correction: 0 where all papers have the same, 1 where one has
          everything. The interval holds the middle 95% of samples drawn with replacement. Beside it, the part of all
          upvotes that the top tenth of papers has. Periods with fewer than 20 papers of known upvotes have none. Papers
          that still settle differ by age as well as by taste: compare at day 7.
        </p>
      }
      empty={({ rows }) =>
        rows.every((row) => row.value === null)
          ? { title: 'Too few papers to tell', children: 'A period needs 20 papers with known upvotes.', action: drop }
          : null
      }
    >
      {(answer) => (
        <PeriodDots
          figures={answer}
          name="Gini"
          show={show}
          more={(i) => ['Top tenth has', formatPercent(answer.rows[i]?.topTenth ?? null)]}
          height={height}
          onPeriod={onPeriod}
        />
      )}
    </ChartFrame>
  );
}
