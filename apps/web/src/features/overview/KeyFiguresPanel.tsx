import { periodStart } from '@papertide/core';
import type { DistributionAnswer, RankingAnswer, Status, TrendAnswer } from '@papertide/core/query';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { KeyFigure, KeyFigures } from '../../components/KeyFigure.tsx';
import {
  formatDay,
  formatNumber,
  formatOf,
  formatPercent,
  formatPeriod,
  formatRatio,
  formatShortDay,
  noAnswer,
  plural,
} from '../../lib/format.ts';
import { lateWords } from '../../lib/late-words.ts';
import { agedMonth, type WeekFigure, weekFigure, yearFigure } from './overview-rows.ts';

export interface KeyFiguresPanelProps {
  readonly status: Status;
  readonly weeks: TrendAnswer | undefined;
  readonly year: RankingAnswer | undefined;
  /** Whose totals are the papers of each period. */
  readonly trend: TrendAnswer | undefined;
  readonly upvotes: DistributionAnswer | undefined;
}

/** `4 of 5 days · 26 May missing`. */
function weekWords({ collectedDays, expectedDays, missing }: WeekFigure): string {
  const days = `${formatOf(collectedDays, expectedDays)} ${expectedDays === 1 ? 'day' : 'days'}`;
  return missing.length === 0 ? days : `${days} · ${missing.map(formatShortDay).join(', ')} missing`;
}

/** `week of 25 May`. */
const weekName = (period: string): string => `week of ${formatShortDay(periodStart(period))}`;

/** Papers by period; a period of which nothing was collected is a gap, not zero. */
const collectedTotals = ({ totals, coverage }: TrendAnswer): (number | null)[] =>
  totals.map((n, i) => (n === 0 && coverage[i]?.collectedDays === 0 && coverage[i].expectedDays > 0 ? null : n));

/** Why a year has no change: what there is in its place. */
const nothingBefore = (whole: boolean): string =>
  whole ? 'no full year before to compare' : 'nothing before to compare with';

/** The four figures that a reader comes for, each with what qualifies it. */
export function KeyFiguresPanel({ status, weeks, year, trend, upvotes }: KeyFiguresPanelProps) {
  const week = weeks === undefined ? null : weekFigure(weeks, status.incompleteDays);
  const lastYear = year === undefined ? null : yearFigure(year, status.provenance.dataFrom);
  const month = upvotes === undefined ? null : agedMonth(upvotes);
  const lastPartial = (answer: TrendAnswer): boolean => answer.coverage.at(-1)?.partial ?? false;
  return (
    <KeyFigures>
      <KeyFigure
        label={week === null ? 'Papers, last week' : `Papers, ${weekName(week.period)}`}
        figure={formatNumber(week?.papers ?? null)}
        sub={week === null ? noAnswer : weekWords(week)}
      >
        {weeks && (
          <Sparkline
            values={collectedTotals(weeks)}
            partial={lastPartial(weeks)}
            label={`Papers by week, ${plural(weeks.periods.length, 'week')}`}
          />
        )}
      </KeyFigure>
      <KeyFigure
        label={
          lastYear?.whole === false && year?.now ? `Papers since ${formatDay(year.now.from)}` : 'Papers, last 12 months'
        }
        figure={formatNumber(lastYear?.papers ?? null)}
        sub={
          lastYear === null
            ? noAnswer
            : lastYear.ratio === null
              ? nothingBefore(lastYear.whole)
              : `${formatRatio(lastYear.ratio)} on the year before`
        }
      >
        {trend && (
          <Sparkline
            values={collectedTotals(trend)}
            partial={lastPartial(trend)}
            label={`Papers by ${trend.query.interval}, ${plural(trend.periods.length, trend.query.interval)}`}
          />
        )}
      </KeyFigure>
      <KeyFigure
        label={
          month === null
            ? 'Median upvotes'
            : `Median upvotes, ${month.period.includes('W') ? weekName(month.period) : formatPeriod(month.period)}`
        }
        figure={formatNumber(month?.median ?? null, Number.isInteger(month?.median ?? 0) ? 0 : 1)}
        sub={
          month !== null
            ? `middle half ${formatNumber(month.q1)} to ${formatNumber(month.q3)} · ${lateWords(month)}`
            : upvotes === undefined
              ? noAnswer
              : status.provenance.axis === 'published'
                ? 'no upvotes are known'
                : `no whole ${upvotes.interval} is 14 days old yet`
        }
      >
        {month && <Sparkline values={month.medians} label={`Median upvotes by ${upvotes?.interval ?? 'month'}`} />}
      </KeyFigure>
      <KeyFigure
        label="Papers with a topic"
        figure={formatPercent(status.topicCoverage)}
        sub={`${formatNumber(status.papersWithTopic)} of ${plural(status.papers, 'paper')}`}
      />
    </KeyFigures>
  );
}
