import type { Period } from '@papertide/core';
import type { OtherAttentionAnswer } from '@papertide/core/query';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { PeriodDots } from '../../charts/PeriodDots.tsx';
import { formatMedian } from '../../charts/rows/dot-rows.ts';
import { describePeriodFigures, periodFigureTable } from '../../charts/rows/period-figure-rows.ts';
import { Choice } from '../../components/Choice.tsx';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { plural } from '../../lib/format.ts';

const height = 200;
export const otherMetrics = ['comments', 'stars'] as const;
export type OtherMetric = (typeof otherMetrics)[number];
const words: Record<OtherMetric, string> = { comments: 'comments', stars: 'GitHub stars' };

export interface OtherAttentionPanelProps {
  readonly query: PanelQuery<OtherAttentionAnswer>;
  readonly metric: OtherMetric;
  readonly onMetric: (metric: OtherMetric) => void;
  readonly filters: string;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  readonly onPeriod: (period: Period) => void;
}

/** Comments and GitHub stars: kinds of attention of their own, never mixed with upvotes. */
export function OtherAttentionPanel({ query, metric, onMetric, filters, drop, onPeriod }: OtherAttentionPanelProps) {
  const name = `Median ${words[metric]}`;
  return (
    <ChartFrame
      title="And comments and stars?"
      subtitle={({ rows }) => {
        const [n, unknown] = [rows.reduce((s, r) => s + r.n, 0), rows.reduce((s, r) => s + r.unknown, 0)];
        return `${name} at the latest reading, with 95% interval · n = ${plural(n, 'paper')}${unknown > 0 ? ` · of ${plural(unknown, 'paper')} unknown` : ''}`;
      }}
      query={query}
      height={height}
      what={metric}
      filters={filters}
      topics={false}
      narrow
      controls={
        <Choice
          label="Kind of attention"
          value={metric}
          options={[
            { value: 'comments', label: 'Comments' },
            { value: 'stars', label: 'GitHub stars' },
          ]}
          onChange={onMetric}
        />
      }
      table={(answer) => periodFigureTable(answer, metric, name, formatMedian)}
      description={(answer) => describePeriodFigures(answer, name, formatMedian)}
      failure="Could not load these figures"
      method={
        <p>
          The median over papers whose {words[metric]} were read, with the distribution-free 95% interval. Papers
          without a figure are counted apart; for stars that is every paper without a known repository. Comments and
          stars are never added to upvotes: they come from other people for other reasons.
        </p>
      }
      empty={({ rows }) =>
        rows.every((row) => row.value === null)
          ? drop === null
            ? { title: `No paper’s ${words[metric]} are known`, children: 'They appear after the next reading.' }
            : {
                title: `No paper with known ${words[metric]} matches`,
                children: 'The filter leaves none.',
                action: drop,
              }
          : null
      }
    >
      {(answer) => <PeriodDots figures={answer} name={name} show={formatMedian} height={height} onPeriod={onPeriod} />}
    </ChartFrame>
  );
}
