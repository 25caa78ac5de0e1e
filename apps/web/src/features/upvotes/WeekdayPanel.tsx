import type { WeekdayAnswer } from '@papertide/core/query';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { IntervalDots } from '../../charts/IntervalDots.tsx';
import { readingWords } from '../../charts/rows/distribution-rows.ts';
import { describeDots, dotTable, formatMedian, weekdayRows } from '../../charts/rows/dot-rows.ts';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { plural } from '../../lib/format.ts';

/** As high as the curve beside it. */
const rowHeight = 42;
const height = 240;

export interface WeekdayPanelProps {
  readonly query: PanelQuery<WeekdayAnswer>;
  readonly filters: string;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  readonly onWeekday: (weekday: number) => void;
}

/** Upvotes by the weekday of listing. */
export function WeekdayPanel({ query, filters, drop, onWeekday }: WeekdayPanelProps) {
  return (
    <ChartFrame
      title="Does the weekday of listing matter?"
      subtitle={({ rows, reading }) =>
        `Median upvotes ${readingWords[reading]}, with 95% interval · n = ${plural(
          rows.reduce((sum, row) => sum + row.n, 0),
          'paper',
        )}`
      }
      query={query}
      height={height}
      what="upvotes by weekday"
      filters={filters}
      topics={false}
      narrow
      table={(answer) => dotTable(weekdayRows(answer), ['weekday', 'median', 'Median upvotes'], formatMedian)}
      description={(answer) => describeDots(weekdayRows(answer), 'Median upvotes by weekday of listing', formatMedian)}
      failure="Could not load the weekdays"
      method={
        <p>
          The median upvotes of the papers first listed on a weekday (UTC), with the distribution-free 95% interval of
          the median. Papers whose upvotes, of the reading chosen above, are unknown are left out. Intervals that
          overlap do not prove that two days are alike. Weekdays differ in how many papers share the attention.
        </p>
      }
      empty={(answer) =>
        weekdayRows(answer).length === 0
          ? {
              title: `No paper’s upvotes ${readingWords[answer.reading]} are known`,
              children: drop === null ? 'Choose another reading.' : 'Choose another reading, or fewer filters.',
              action: drop,
            }
          : null
      }
    >
      {(answer) => (
        <IntervalDots
          rows={weekdayRows(answer)}
          show={formatMedian}
          name="Median upvotes"
          what="Weekdays of listing"
          axis="count"
          rowHeight={Math.min(rowHeight, 210 / Math.max(1, weekdayRows(answer).length))}
          onRow={(id) => onWeekday(Number(id))}
        />
      )}
    </ChartFrame>
  );
}
