import type { AccrualAnswer } from '@papertide/core/query';
import { AccrualChart } from '../../charts/AccrualChart.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { accrualTable, describeAccrual } from '../../charts/rows/accrual-rows.ts';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatOf } from '../../lib/format.ts';

const height = 240;

/** How long until a paper's upvotes settle. */
export function AccrualPanel({
  query,
  onAge,
}: {
  readonly query: PanelQuery<AccrualAnswer>;
  readonly onAge: (age: number) => void;
}) {
  return (
    <ChartFrame
      title="How long until upvotes settle?"
      subtitle={({ papers, points }) =>
        `Median fraction of the upvotes of day 14, with 95% interval · ${formatOf(points.at(-1)?.n ?? 0, papers)} papers were read young and settled`
      }
      query={query}
      height={height}
      filters={null}
      what="accrual"
      topics={false}
      narrow
      table={accrualTable}
      description={describeAccrual}
      failure="Could not load the curve"
      method={
        <>
          <p>
            For papers read both at an age and when settled: upvotes at that age over those of the first reading from
            day 14 to day 28. The line is the median of these fractions, the band its distribution-free 95% interval.
            Ages with fewer than 5 papers are left out. From the age at which the line stays at 95% or more papers count
            as settled. All papers, whatever the filter.
          </p>
          <p>Each age rests on the papers that happened to be read at it, so the line need not rise at every step.</p>
          {query.data && (
            <p>
              Upvotes at day 7 are known of {formatOf(query.data.atDay7, query.data.papers)} papers, at day 14 of{' '}
              {formatOf(query.data.atDay14, query.data.papers)}: those with readings before and after it.
            </p>
          )}
        </>
      }
      empty={({ points }) =>
        points.length === 0
          ? {
              title: 'No paper was read both young and settled',
              children: 'The curve needs at least 5 papers read within two weeks of their list, and again after them.',
              action: { label: 'Open Sources', href: '/sources' },
            }
          : null
      }
    >
      {(answer) => <AccrualChart answer={answer} height={height} onAge={onAge} />}
    </ChartFrame>
  );
}
