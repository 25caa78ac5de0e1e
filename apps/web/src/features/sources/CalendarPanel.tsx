import type { Day } from '@papertide/core';
import type { CollectedDay, Provenance } from '@papertide/core/query';
import { useLocation } from 'wouter';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { CoverageCalendar } from '../../charts/CoverageCalendar.tsx';
import { calendarTable, describeCalendar } from '../../charts/rows/calendar-table.ts';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatDays, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';

export interface CalendarView {
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly CollectedDay[];
  readonly provenance: Provenance;
}

const papersOf = (days: readonly CollectedDay[]): number => days.reduce((sum, day) => sum + day.papers, 0);

/** Which days are in. A day opens its papers. */
export function CalendarPanel({ query }: { query: PanelQuery<CalendarView> }) {
  const [, navigate] = useLocation();
  const open = (day: Day): void => navigate(papersHref({ filter: { from: day, to: day }, sort: 'upvotes' }));
  return (
    <ChartFrame
      title="Which days are in?"
      subtitle={({ from, to, days }) =>
        `Papers on the list of each workday, ${formatDays(from, to)} · ${plural(papersOf(days), 'listing')} on ${plural(days.filter((d) => d.papers > 0).length, 'day')}`
      }
      query={query}
      height={116}
      filters={null}
      what="coverage"
      topics={false}
      rule="ink"
      table={calendarTable}
      description={describeCalendar}
      failure="Could not load the calendar"
      method={
        <>
          <p>
            <b>Day.</b> One square for each day from Monday to Friday, from the first listed day on, darker with more
            papers on its list; weekends only where there was a list. A paper that is on two lists counts on both here,
            and once everywhere else.
          </p>
          <p>
            <b>Complete:</b> the whole list is known. <b>Incomplete:</b> part of it could not be read, or the source cut
            it; the reason stands beside the day. <b>No list:</b> the source answered that there was none.{' '}
            <b>Nothing collected:</b> nobody has asked yet, or every try failed.
          </p>
          <p>Incomplete and missing days make their week and month partial: hatched, and never part of a change.</p>
        </>
      }
    >
      {({ days, from, to }) => <CoverageCalendar days={days} from={from} to={to} onDay={open} />}
    </ChartFrame>
  );
}
