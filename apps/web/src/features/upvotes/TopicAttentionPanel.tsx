import { UnstyledButton } from '@mantine/core';
import { addDays } from '@papertide/core';
import type { PaperFilter, TopicAttentionAnswer } from '@papertide/core/query';
import { useLocation } from 'wouter';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { MedianDots } from '../../charts/MedianDots.tsx';
import { Choice } from '../../components/Choice.tsx';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import { CohortMethod } from '../../components/methods/CohortMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatDay, formatNumber, formatOf, formatPercentile, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { type DataSpan, daysShown } from '../../lib/usual-interval.ts';
import classes from './upvotes.module.css';
import { topicRows, topicTable } from './upvotes-rows.ts';

/** Rows that stand beside the distribution. */
const fewest = 12;
export const topicWindows = ['91', '364', '3660'] as const;
export type TopicWindow = (typeof topicWindows)[number];
const windowLabels: Record<TopicWindow, string> = { 91: '3 months', 364: '12 months', 3660: 'All' };

/** The windows that are shorter than the data, and all of it. */
export function offeredWindows(data: DataSpan): TopicWindow[] {
  const days = daysShown({ from: null, to: null }, data);
  return topicWindows.filter((value) => value === '3660' || days === null || Number(value) < days);
}

export interface TopicAttentionPanelProps {
  readonly query: PanelQuery<TopicAttentionAnswer>;
  readonly filter: PaperFilter;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  /** The filter in words. */
  readonly filters: string;
  readonly window: TopicWindow;
  readonly offered: readonly TopicWindow[];
  readonly onWindow: (window: TopicWindow) => void;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly shortNames: ReadonlyMap<string, string>;
  /** The filter's dates in words, where it has some: they stand in for the window. */
  readonly dates: string | null;
}

function describe(answer: TopicAttentionAnswer): string {
  const rows = topicRows(answer);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return 'Topics by median percentile, without data.';
  return `Topics by the median percentile of their papers. ${first.name} is surest to be well received: median ${formatPercentile(first.percentile)}, interval ${formatPercentile(first.percentileLow)} to ${formatPercentile(first.percentileHigh)}. Last is ${last.name} with ${formatPercentile(last.percentile)}.`;
}

/** Which topics' papers are upvoted above the middle of those listed with them, the surest first. */
export function TopicAttentionPanel(props: TopicAttentionPanelProps) {
  const { query, filter, window, all } = props;
  const [, navigate] = useLocation();
  const count = query.data?.rows.length ?? 0;
  const shown = all ? count : Math.min(fewest, count);
  const days = Number(window);
  const { dataTo } = query.data?.provenance ?? { dataTo: null };
  const from = window === '3660' || dataTo === null ? null : addDays(dataTo, 1 - days);
  const open = (topic: string): void => {
    const topics = [...new Set([...filter.topics, topic])];
    navigate(papersHref({ filter: { ...filter, topics, from: filter.from ?? from }, sort: 'upvotes' }));
  };
  return (
    <ChartFrame
      title="Which topics are well received?"
      subtitle={() =>
        `Median percentile of their papers, with 95% interval, sorted by its lower end · ${props.dates ?? (from === null ? 'all dates' : `since ${formatDay(from)}`)}`
      }
      query={query}
      height={shown === 0 ? 370 : 30 + shown * 26}
      what="topics by upvotes"
      filters={props.filters}
      table={topicTable}
      description={describe}
      failure="Could not load the topics"
      narrow
      shown={
        count > fewest && (
          <UnstyledButton className={classes.more} onClick={() => props.onAll(!all)} aria-expanded={all}>
            {all ? `Show the first ${fewest}` : `${formatOf(shown, count)} topics. Show all`}
          </UnstyledButton>
        )
      }
      controls={
        props.dates === null && props.offered.length > 1 ? (
          <Choice
            label="Papers listed in the last"
            value={window}
            options={props.offered.map((value) => ({ value, label: windowLabels[value] }))}
            onChange={props.onWindow}
          />
        ) : undefined
      }
      method={
        <>
          <CohortMethod />
          <p>
            <b>Topic.</b> The median of the percentiles of its papers, with the distribution-free 95% interval of order
            statistics. p50 is the middle of all listed papers. Sorted by the lower bound of the interval, so that few
            papers do not lead. {query.data && plural(query.data.tooFew, 'topic')} with fewer than {query.data?.minimum}{' '}
            papers left out. A paper has several topics: this is an association, not a cause.
          </p>
        </>
      }
      empty={({ rows, minimum }) =>
        rows.length === 0
          ? {
              title: 'Too few papers to tell',
              children: `No topic has ${formatNumber(minimum)} papers with known upvotes in these days.`,
              action:
                props.drop ??
                (window === '3660' ? null : { label: 'All dates', onClick: () => props.onWindow('3660') }),
            }
          : null
      }
    >
      {(answer) => (
        <MedianDots
          rows={topicRows(answer)
            .slice(0, shown)
            .map((row) => ({ ...row, name: props.shortNames.get(row.topicId) ?? row.name }))}
          onTopic={open}
        />
      )}
    </ChartFrame>
  );
}
