import type { Interval, Period } from '@papertide/core';
import type { DistributionAnswer } from '@papertide/core/query';
import { BoxPlotChart } from '../../charts/BoxPlotChart.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { describeDistribution, distributionTable } from '../../charts/rows/distribution-rows.ts';
import { Choice } from '../../components/Choice.tsx';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { plural } from '../../lib/format.ts';
import { DistributionMethod } from './DistributionMethod.tsx';

/** As high as the topics beside it. */
const height = 420;
const labels: Record<Interval, string> = { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' };

export interface DistributionPanelProps {
  readonly query: PanelQuery<DistributionAnswer>;
  readonly interval: Interval;
  /** The intervals whose boxes fit. */
  readonly intervals: readonly Interval[];
  readonly onInterval: (interval: Interval) => void;
  readonly selected: Period | null;
  readonly onPeriod: (period: Period) => void;
  /** The page's title and its filter in words, for the picture. */
  readonly finding: string;
  readonly filters: string;
  readonly clear: NoteAction;
}

/** How upvotes are spread, period by period. A box opens exactly its papers. */
export function DistributionPanel(props: DistributionPanelProps) {
  const { query, interval, selected, onPeriod } = props;
  const title = `How are upvotes spread, ${interval} by ${interval}?`;
  return (
    <ChartFrame
      title={title}
      pictureTitle={props.finding}
      subtitle={({ rows }) => {
        const [n, unknown] = [rows.reduce((sum, r) => sum + r.n, 0), rows.reduce((sum, r) => sum + r.unknown, 0)];
        return `Upvotes per paper at the latest reading, log scale · n = ${plural(n, 'paper')}${unknown > 0 ? ` · upvotes of ${plural(unknown, 'paper')} unknown` : ''}`;
      }}
      updating={`Updating to ${interval}s …`}
      query={query}
      height={height}
      what="upvotes"
      subject={`by ${interval}`}
      filters={props.filters}
      topics={false}
      table={distributionTable}
      description={describeDistribution}
      failure="Could not load the upvotes"
      method={<DistributionMethod />}
      rule="ink"
      controls={
        <Choice
          label="Interval"
          value={interval}
          options={props.intervals.map((value) => ({ value, label: labels[value] }))}
          onChange={props.onInterval}
        />
      }
      empty={({ rows }) =>
        rows.every((row) => row.n === 0)
          ? {
              title: 'No paper with known upvotes matches',
              children: 'The filters above leave none of the papers whose upvotes were read.',
              action: props.clear,
            }
          : null
      }
    >
      {(answer) => <BoxPlotChart answer={answer} height={height} selected={selected} onPeriod={onPeriod} />}
    </ChartFrame>
  );
}
