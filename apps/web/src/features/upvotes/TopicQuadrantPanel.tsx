import type { PaperFilter, QuadrantAnswer } from '@papertide/core/query';
import { useLocation } from 'wouter';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { QuadrantChart } from '../../charts/QuadrantChart.tsx';
import { describeQuadrant, quadrantTable } from '../../charts/rows/quadrant-rows.ts';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatDays, formatNumber, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';

const height = 456;

export interface TopicQuadrantPanelProps {
  readonly query: PanelQuery<QuadrantAnswer>;
  readonly filter: PaperFilter;
  readonly filters: string;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  readonly shortNames: ReadonlyMap<string, string>;
}

/** Attention against production: which topics take a growing share, and which are well received. */
export function TopicQuadrantPanel({ query, filter, filters, drop, shortNames }: TopicQuadrantPanelProps) {
  const [, navigate] = useLocation();
  return (
    <ChartFrame
      title="Which topics grow and are liked?"
      subtitle={({ now, rows }) =>
        `Median percentile and change of share${now === null ? '' : `, ${formatDays(now.from, now.to)}`} · ${plural(rows.length, 'topic')}`
      }
      query={query}
      height={height}
      what="topics by growth and upvotes"
      filters={filters}
      table={quadrantTable}
      description={describeQuadrant}
      failure="Could not load the topics"
      rule="ink"
      narrow
      method={
        <>
          <p>
            <b>Up.</b> The median of the percentiles of a topic’s papers, each among all papers listed with it; p50 is
            the middle. <b>Across.</b> The topic’s share of the papers of the last 13 weeks over its share in the 13
            weeks before, drawn toward no change the more the fewer papers it has (empirical Bayes on the log ratio).{' '}
            <b>Area.</b> Its papers in the last window.
          </p>
          <p>
            <b>Rule.</b> Right of “no change” is growing, above p50 is well received. A topic is pale where one of its
            95% intervals holds its line: its corner is not sure. Topics with a color of their own have it here, the
            others are gray. Hover to see the intervals. Names stand where there is room.
          </p>
          <p>
            {query.data && plural(query.data.tooFew, 'topic')} with fewer than{' '}
            {formatNumber(query.data?.minimum ?? null)} papers in both windows left out. A paper counts in each of its
            topics: this is an association, not a cause.
          </p>
        </>
      }
      empty={({ rows, before }) =>
        rows.length === 0
          ? {
              title: 'Too few papers to tell',
              children:
                before === null
                  ? 'Growth needs two windows of equal length; the data does not reach back that far.'
                  : 'No topic has enough papers in the last weeks.',
              action: drop,
            }
          : null
      }
    >
      {(answer) => (
        <QuadrantChart
          answer={answer}
          shortNames={shortNames}
          height={height}
          onTopic={(topic) =>
            navigate(
              papersHref({
                filter: {
                  ...filter,
                  axis: 'listed',
                  topics: [...new Set([...filter.topics, topic])],
                  from: answer.now?.from ?? null,
                  to: answer.now?.to ?? null,
                },
                sort: 'upvotes',
              }),
            )
          }
        />
      )}
    </ChartFrame>
  );
}
