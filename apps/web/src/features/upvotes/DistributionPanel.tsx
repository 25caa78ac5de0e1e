import type { Interval, Period } from '@papertide/core';
import type { DistributionAnswer, UpvoteReadingChoice } from '@papertide/core/query';
import { BoxPlotChart } from '../../charts/BoxPlotChart.tsx';
import type { BoxShape } from '../../charts/box/BoxKey.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { describeDistribution, distributionTable, readingWords } from '../../charts/rows/distribution-rows.ts';
import { Choice } from '../../components/Choice.tsx';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { plural } from '../../lib/format.ts';
import { DistributionMethod } from './DistributionMethod.tsx';
import classes from './upvotes.module.css';

/** As high as the topics beside it. */
const height = 420;
const labels: Record<Interval, string> = { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' };

/** Papers that were read at an age are not drawn by lot. */
const fewKnown = 'Fewer than half are known: those read again may be the ones that were noticed.';

/** Whether, at an age, fewer than half of the papers are known. */
function isFewKnown({ reading, rows }: DistributionAnswer): boolean {
  const [n, unknown] = [rows.reduce((sum, r) => sum + r.n, 0), rows.reduce((sum, r) => sum + r.unknown, 0)];
  return reading !== 'latest' && n > 0 && n < unknown;
}

export interface DistributionPanelProps {
  readonly query: PanelQuery<DistributionAnswer>;
  readonly interval: Interval;
  /** The intervals whose boxes fit. */
  readonly intervals: readonly Interval[];
  readonly onInterval: (interval: Interval) => void;
  readonly shape: BoxShape;
  readonly onShape: (shape: BoxShape) => void;
  readonly reading: UpvoteReadingChoice;
  readonly onReading: (reading: UpvoteReadingChoice) => void;
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
      subtitle={({ rows, reading }) => {
        const [n, unknown] = [rows.reduce((sum, r) => sum + r.n, 0), rows.reduce((sum, r) => sum + r.unknown, 0)];
        return `Upvotes per paper ${readingWords[reading]}, log scale · n = ${plural(n, 'paper')}${unknown > 0 ? ` · of ${plural(unknown, 'paper')} unknown` : ''}`;
      }}
      note={query.data !== undefined && isFewKnown(query.data) && <span className={classes.caution}>{fewKnown}</span>}
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
        <>
          <Choice
            label="Shape"
            value={props.shape}
            options={[
              { value: 'box', label: 'Box' },
              { value: 'violin', label: 'Violin' },
            ]}
            onChange={props.onShape}
          />
          <Choice
            label="Upvotes at"
            value={props.reading}
            options={[
              { value: 'latest', label: 'Latest reading' },
              { value: 'day7', label: 'At day 7' },
              { value: 'day14', label: 'At day 14' },
            ]}
            onChange={props.onReading}
          />
          <Choice
            label="Interval"
            value={interval}
            options={props.intervals.map((value) => ({ value, label: labels[value] }))}
            onChange={props.onInterval}
          />
        </>
      }
      empty={({ rows, reading }) =>
        rows.every((row) => row.n === 0)
          ? reading !== 'latest'
            ? {
                title: `No paper’s upvotes ${readingWords[reading]} are known`,
                children: 'They are known where a paper was read shortly before and after that age.',
                action: { label: 'Show the latest reading', onClick: () => props.onReading('latest') },
              }
            : {
                title: 'No paper with known upvotes matches',
                children: 'The filters above leave none of the papers whose upvotes were read.',
                action: props.clear,
              }
          : null
      }
    >
      {(answer) => (
        <BoxPlotChart answer={answer} shape={props.shape} height={height} selected={selected} onPeriod={onPeriod} />
      )}
    </ChartFrame>
  );
}
