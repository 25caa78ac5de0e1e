import type { ShareChange, TrendAnswer, TrendMetric, TrendSeries } from '@papertide/core/query';
import { Command } from 'commander';
import { readTrend } from '../services/read-trend.ts';
import { resolveTrend } from '../services/trend-request.ts';
import { percent, table } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type TrendOptions, withTrendOptions } from './trend-options.ts';
import { type CommonOptions, dbOption, jsonOption, reading } from './verb.ts';

function valueText(metric: TrendMetric, value: number | null, n: number, total: number): string {
  if (metric === 'papers') return String(n);
  if (metric === 'share') return `${percent(value)} ${n}/${total}`;
  return value === null ? '–' : `${value} (${n})`;
}

/** A forecast with its 95 % interval: `12.0% [9.1, 15.2]`. */
function forecastText({ forecast }: TrendSeries, i: number): string {
  const ahead = forecast?.[i];
  if (ahead === undefined) return '–';
  const [low, high] = [ahead.low, ahead.high].map((share) => (100 * share).toFixed(1));
  return `${percent(ahead.value)} [${low}, ${high}]`;
}

/** A difference of shares in points, with its sign: `+4.0`. */
const points = (difference: number): string => `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(1)}`;

/** Newcombe's interval of a change, after it: ` [+1.1, +6.9]`. */
const intervalText = ({ low, high }: ShareChange): string =>
  low === null || high === null ? '' : ` [${points(low)}, ${points(high)}]`;

const units: Readonly<Record<TrendMetric, string>> = {
  share: 'share of papers, and papers of all papers',
  papers: 'papers',
  upvotes: 'median upvotes, and papers',
  percentile: 'median percentile by upvotes among papers listed together, and papers',
  comments: 'median comments, and papers',
};

/** A trend as a table with a row a period and a column a series; periods that are not covered whole say so. */
export function describeTrend(answer: TrendAnswer): string {
  const { query, periods, series, coverage, provenance, ahead } = answer;
  const counted = periods.map((period, i) => [
    period,
    ...series.map((s) => valueText(query.metric, s.value[i] ?? null, s.n[i] ?? 0, s.totals[i] ?? 0)),
    coverage[i]?.partial ? `partial: ${coverage[i].collectedDays} of ${coverage[i].expectedDays} days` : '',
  ]);
  const rows = [
    ...counted,
    ...ahead.map((period, i) => [period, ...series.map((s) => forecastText(s, i)), 'forecast']),
  ];
  // Growth is always one of shares, whatever the columns show.
  const ofWhat = query.metric === 'share' ? '' : 'share of papers ';
  const growth = series.map(({ label, growth }) => {
    const change = growth?.change.difference;
    if (growth === null) return `${label}: no two complete periods to compare`;
    if (change === null || change === undefined) return `${label}: too few to tell`;
    const reading = growth.evidence === 'candidate' ? `${growth.reading}, a candidate` : growth.reading;
    const support = `${growth.now.n} of ${growth.now.total} papers against ${growth.before.n} of ${growth.before.total}`;
    return `${label}: ${ofWhat}${reading}, ${points(change)} points${intervalText(growth.change)} (${support})`;
  });
  const sources = provenance.sources.join(', ');
  return [
    `${units[query.metric]}, by the day papers were ${query.filter.axis}${provenance.synthetic ? ', SYNTHETIC' : ''}\n`,
    table([query.interval, ...series.map((s) => s.label), ''], rows),
    ...growth,
    `Source: ${sources} · data to ${provenance.dataTo ?? 'no day yet'}\n`,
  ].join('\n');
}

/** `trends`. */
export function trendsCommand(io: Terminal): Command {
  return withTrendOptions(new Command('trends').description('Shows topics or keyphrases over time.'))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CommonOptions & TrendOptions & { json?: boolean }) => {
      const trend = await reading(options, async (ctx) => readTrend(ctx, await resolveTrend(ctx, options)));
      io.out(options.json ? json(trend) : describeTrend(trend));
    });
}
