import { Button, CloseButton, Group } from '@mantine/core';
import {
  encodeTrendQuery,
  formatSeriesRef,
  type Growth,
  type KeywordNeighborsAnswer,
  type PaperFilter,
  type PaperListAnswer,
  type RankedRow,
  type RankingAnswer,
  type TrendAnswer,
} from '@papertide/core/query';
import { Link } from 'wouter';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { trendRows, trendTable } from '../../charts/rows/trend-table.ts';
import { assignSlots } from '../../charts/series-style.ts';
import { TrendChart } from '../../charts/TrendChart.tsx';
import { describeTrend } from '../../charts/trend/describe-trend.ts';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import { ShareMethod } from '../../components/methods/ShareMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { PapersBehind } from '../../components/PapersBehind.tsx';
import { ReadingTag } from '../../components/ReadingTag.tsx';
import { SeriesChip } from '../../components/SeriesChip.tsx';
import type { PointFigures, SelectedPoint } from '../../lib/chart-point.ts';
import { exportLink } from '../../lib/export-link.ts';
import { formatDays, formatNumber, formatPercent, formatPeriod, plural } from '../../lib/format.ts';
import { writePairs } from '../../lib/query-string.ts';
import { shownRange } from '../../lib/shown-range.ts';
import { trendFinding } from '../../lib/trend-finding.ts';
import type { FindingScope } from './keyword-finding.ts';
import classes from './keywords.module.css';
import { keywordSentence } from './keywords-rows.ts';
import type { KeywordsState } from './keywords-state.ts';
import { NeighborsList } from './NeighborsList.tsx';
import { SynonymsPanel } from './SynonymsPanel.tsx';

const height = 240;

export interface KeywordPanelProps {
  readonly state: KeywordsState;
  /** What the panel shows: the first has its sentence, all of them their line. */
  readonly chosen: readonly string[];
  readonly label: string;
  /** The keyword in the ranking; `null` where the table does not hold it. */
  readonly row: RankedRow | null;
  /** Its figures in both periods, where they are known. */
  readonly growth: Growth | null;
  readonly neighbors: PanelQuery<KeywordNeighborsAnswer>;
  readonly ranking: RankingAnswer;
  readonly firstListed: string | null;
  readonly trend: PanelQuery<TrendAnswer>;
  readonly selected: SelectedPoint | null;
  /** The opened point of the chart, else `null`: the window's papers stand below. */
  readonly point: PointFigures | null;
  readonly filter: PaperFilter | null;
  readonly papers: PanelQuery<PaperListAnswer>;
  readonly scope: FindingScope;
  /** The filters in words. */
  readonly filters: string;
}

/** Whose papers stand below: those of the window, or those of the period before it. */
function papersTitle({ end }: KeywordsState, { before }: RankingAnswer): string {
  return end === 'before' && before !== null
    ? `Papers of ${formatDays(before.from, before.to)}`
    : 'Papers to start with';
}

/** One keyword: its figures in a sentence, its trend with those compared, and the papers to start with. */
export function KeywordPanel(props: KeywordPanelProps) {
  const { state, chosen, label, row, growth, neighbors, ranking, firstListed, trend, selected, point, filter, papers } =
    props;
  const { axis, narrowed } = props.scope;
  const slots = assignSlots(trend.data?.series ?? []);
  return (
    <aside className={classes.panel} aria-label={`Keyword ${label}`}>
      <header className={classes.head}>
        <div aria-live="polite">
          <h2 className={classes.name}>
            {label} {row && <ReadingTag reading={row.growth.reading} evidence={row.evidence} />}
          </h2>
          {row && (
            <p className={`${classes.sentence} pt-figures`}>{keywordSentence(row, ranking, firstListed, axis)}</p>
          )}
        </div>
        <CloseButton aria-label={`Close ${label}`} onClick={state.close} />
      </header>
      {chosen.length > 1 && (
        <div className={classes.chips}>
          {trend.data?.series.map((s, i) => (
            <SeriesChip
              key={formatSeriesRef(s.ref)}
              slot={slots[i] ?? 1}
              label={s.label}
              isolated={i === 0}
              onIsolate={() => state.choose(s.ref.key)}
              onRemove={() => state.compare(s.ref.key, chosen)}
            />
          ))}
        </div>
      )}
      <ChartFrame
        title={chosen.length > 1 ? 'How do they compare?' : 'How often is it used?'}
        pictureTitle={trend.data === undefined ? label : trendFinding(trend.data).title}
        subtitle={(answer) =>
          `Share of papers per ${answer.query.interval}, with 95% intervals · ${shownRange(answer.periods, answer.query.filter, answer.provenance) ?? ''}`
        }
        query={trend}
        height={height}
        filters={props.filters}
        rule="none"
        narrow
        what="trends"
        subject={chosen.join(' ')}
        table={trendTable}
        description={describeTrend}
        topics={false}
        keywords={state.merging}
        failure="Could not load the trend"
        allRows={
          trend.data && {
            href: exportLink('trends', 'csv', encodeTrendQuery(trend.data.query)),
            rows: trendRows(trend.data),
          }
        }
        method={
          <>
            <ShareMethod ofKeywordedPapers={state.kind === 'source-keyword'} />
            {trend.data && (
              <KeywordMethod
                kind={state.kind}
                merging={state.merging}
                edition={trend.data.provenance.synonymsVersion}
                groups={trend.data.synonyms}
              />
            )}
          </>
        }
      >
        {(answer) => <TrendChart answer={answer} height={height} selected={selected} onPoint={state.open} />}
      </ChartFrame>
      {trend.data && (
        <Group gap="xs" mb="lg" className="pt-screen-only">
          <Button component={Link} href={`/topics${writePairs(encodeTrendQuery(trend.data.query))}`}>
            Compare in Topics
          </Button>
        </Group>
      )}
      {chosen[0] !== undefined && (
        <>
          <SynonymsPanel
            key={chosen[0]}
            keyword={chosen[0]}
            label={label}
            merging={state.merging}
            onChoose={state.choose}
          />
          <NeighborsList
            subject={{ dimension: state.origin, key: chosen[0] }}
            query={neighbors}
            onChoose={state.choose}
            narrowed={narrowed}
          />
        </>
      )}
      <header className={classes.head}>
        <div aria-live="polite">
          <h3 className={classes.papersTitle}>
            {point === null ? papersTitle(state, ranking) : `${point.label}, ${formatPeriod(point.period)}`}
          </h3>
          {point !== null && (
            <p className={`${classes.sentence} pt-figures`}>
              <b>{plural(point.n, 'paper')}</b>
              {point.total > 0 && `, ${formatPercent(point.n / point.total)} of ${formatNumber(point.total)}`}
            </p>
          )}
        </div>
        {point !== null && <CloseButton aria-label="Back to the papers of the window" onClick={state.closePoint} />}
      </header>
      <PapersBehind
        label={`Papers with ${label}`}
        query={papers}
        filter={filter}
        n={point?.n ?? growth?.[state.end].n ?? null}
        height={330}
        empty={{ title: 'No paper', children: 'No paper has this keyword in these days.' }}
      />
    </aside>
  );
}
