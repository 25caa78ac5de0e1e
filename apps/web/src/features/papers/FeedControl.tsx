import { ActionIcon } from '@mantine/core';
import { type Day, type Period, periodOf } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { periodTitle } from '../../charts/figures.ts';
import { Choice } from '../../components/Choice.tsx';
import { formatWeekday } from '../../lib/format.ts';
import type { Setter } from '../../lib/url-state.ts';
import classes from './papers.module.css';
import { type Feed, feedOf, feeds, neighbors, withPeriod } from './papers-rows.ts';

const feedLabels: Record<Feed | 'all', string> = { all: 'All dates', day: 'Day', week: 'Week', month: 'Month' };
const words = (period: Period, feed: Feed): string => (feed === 'day' ? formatWeekday(period) : periodTitle(period));

export interface FeedControlProps {
  readonly filter: PaperFilter;
  readonly onChange: Setter<PaperFilter>;
  readonly first: Day;
  readonly last: Day;
}

/** Reads the papers day by day, week by week or month by month, with arrows to the neighbors. */
export function FeedControl({ filter, onChange, first, last }: FeedControlProps) {
  const shown = feedOf(filter);
  const open = filter.from === null && filter.to === null;
  const near = shown === null ? null : neighbors(shown.period, shown.feed, first, last);
  const go = (period: Period | null) => () => onChange((now) => withPeriod(now, period));
  const choose = (feed: Feed | 'all'): void => {
    const anchor = filter.to !== null && filter.to < last ? filter.to : last;
    go(feed === 'all' ? null : periodOf(anchor, feed))();
  };
  return (
    <div className={classes.feed}>
      <Choice
        label="Dates at a time"
        value={shown?.feed ?? (open ? 'all' : null)}
        options={(['all', ...feeds] as const).map((value) => ({ value, label: feedLabels[value] }))}
        onChange={choose}
      />
      {shown !== null && near !== null && (
        <span className={classes.steps}>
          <ActionIcon
            aria-label={near.before === null ? 'No papers before' : `To ${words(near.before, shown.feed)}`}
            disabled={near.before === null}
            onClick={go(near.before)}
          >
            <ChevronLeft size={16} />
          </ActionIcon>
          <span className="pt-figures">{words(shown.period, shown.feed)}</span>
          <ActionIcon
            aria-label={near.after === null ? 'No papers after' : `To ${words(near.after, shown.feed)}`}
            disabled={near.after === null}
            onClick={go(near.after)}
          >
            <ChevronRight size={16} />
          </ActionIcon>
        </span>
      )}
    </div>
  );
}
