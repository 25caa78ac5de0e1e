import type { AccrualAnswer, DistributionAnswer, FastestAnswer, TopicEffectAnswer } from '@papertide/core/query';
import { upvoteReadings } from '@papertide/core/query';
import { Command, Option } from 'commander';
import {
  accrualQuerySchema,
  distributionQuerySchema,
  fastestQuerySchema,
  topicEffectQuerySchema,
} from '../services/queries.ts';
import { rankFastest } from '../services/rank-fastest.ts';
import { readAccrual } from '../services/read-accrual.ts';
import { readDistribution } from '../services/read-distribution.ts';
import { readTopicEffects } from '../services/read-topic-effects.ts';
import { count, percent, table } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, parseDay, reading } from './verb.ts';

interface AttentionOptions extends CommonOptions {
  readonly json?: boolean;
  readonly to?: string;
  readonly reading?: (typeof upvoteReadings)[number];
  readonly interval?: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

const figure = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));
const synthetic = (answer: { provenance: { synthetic: boolean } }): string =>
  answer.provenance.synthetic ? ', SYNTHETIC' : '';
const words = { latest: 'at the latest reading', day7: 'at day 7', day14: 'at day 14' } as const;

/** Topics by the upvotes that go with them, a row each. */
export function describeTopicEffects(answer: TopicEffectAnswer): string {
  const rows = answer.rows.map(({ name, n, factor, low, high }) => [
    name,
    String(n),
    `x${figure(factor, 2)}`,
    `x${figure(low, 2)} to x${figure(high, 2)}`,
  ]);
  return `Factor on 1 + upvotes ${words[answer.reading]}, ${count(answer.papers, 'paper')}${synthetic(answer)}\n\n${table(['topic', 'papers', 'factor', '95% interval'], rows)}`;
}

/** The papers that gain most upvotes a day, a row each. */
export function describeFastest(answer: FastestAnswer): string {
  if (answer.from === null) return 'No readings yet.';
  if (answer.rows.length === 0) {
    const { latest } = answer;
    const help =
      latest === null ? 'Collect again after an hour or more.' : `Papers were in the week --to ${latest.to}.`;
    return `No paper was read twice ${answer.from} to ${answer.to}. ${help}`;
  }
  const rows = answer.rows.map(({ key, title, velocity, gained, hours }) => [
    key,
    figure(velocity, 1),
    `${gained} in ${figure(hours, 1)} h`,
    title,
  ]);
  return `Readings of ${answer.from} to ${answer.to}, ${count(answer.papers, 'paper')} read twice${synthetic(answer)}\n\n${table(['paper', 'a day', 'gained', 'title'], rows)}`;
}

/** How upvotes are spread, a row a period. */
export function describeSpread(answer: DistributionAnswer): string {
  const rows = answer.rows.map(({ period, n, unknown, p5, q1, median, q3, p95, max, settling, readLate }) => [
    ...[period, String(n), String(unknown), figure(readLate)],
    ...[p5, q1, median, q3, p95, max].map((value) => figure(value, 1)),
    settling ? 'settling' : '',
  ]);
  const heads = [answer.interval, 'papers', 'unknown', 'read late', 'p5', 'q1', 'median', 'q3', 'p95', 'highest', ''];
  const changes = answer.changes.map(({ day, label }) => `From ${day}: ${label}`);
  return [`Upvotes ${words[answer.reading]}${synthetic(answer)}\n`, table(heads, rows), ...changes].join('\n');
}

/** How upvotes accrue, a row an age. */
export function describeAccrual(answer: AccrualAnswer): string {
  const rows = answer.points.map(({ age, fraction, low, high, n }) => [
    ...[String(age), percent(fraction), `${percent(low)} to ${percent(high)}`, String(n)],
  ]);
  const settled = answer.settledAge === null ? 'not known' : `day ${answer.settledAge}`;
  return `Of the upvotes of day 14; 95% from ${settled}; at day 7 known of ${answer.atDay7} of ${count(answer.papers, 'paper')}${synthetic(answer)}\n\n${table(['days', 'of day 14', '95% interval', 'papers'], rows)}`;
}

const readingOption = () => new Option('--reading <which>', 'which upvotes').choices(upvoteReadings);

/** `attention topics | fastest | distribution | accrual`: the figures of the Upvotes page. */
export function attentionCommand(io: Terminal): Command {
  const topics = new Command('topics')
    .description('Shows how many more or fewer upvotes go with a topic, by empirical Bayes, the surest first.')
    .addOption(readingOption().default('day7'))
    .action(async (options: AttentionOptions) => {
      const query = topicEffectQuerySchema.parse({ reading: options.reading });
      const answer = await reading(options, (ctx) => readTopicEffects(ctx, query));
      io.out(options.json ? json(answer) : describeTopicEffects(answer));
    });
  const fastest = new Command('fastest')
    .description('Shows the papers that gain most upvotes a day over the week of the latest reading, or up to a day.')
    .option('--to <day>', 'last day of the week of readings, YYYY-MM-DD', parseDay)
    .action(async ({ to, ...options }: AttentionOptions) => {
      const query = fastestQuerySchema.parse({ to, limit: 20 });
      const answer = await reading(options, (ctx) => rankFastest(ctx, query));
      io.out(options.json ? json(answer) : describeFastest(answer));
    });
  const distribution = new Command('distribution')
    .description('Shows how upvotes are spread, period by period.')
    .addOption(readingOption().default('latest'))
    .addOption(
      new Option('--interval <length>', 'the length of a period')
        .choices(['day', 'week', 'month', 'quarter', 'year'])
        .default('month'),
    )
    .action(async (options: AttentionOptions) => {
      const query = distributionQuerySchema.parse({ reading: options.reading, interval: options.interval });
      const answer = await reading(options, (ctx) => readDistribution(ctx, query));
      io.out(options.json ? json(answer) : describeSpread(answer));
    });
  const accrual = new Command('accrual')
    .description('Shows how long it takes until upvotes settle.')
    .action(async (options: AttentionOptions) => {
      const answer = await reading(options, (ctx) => readAccrual(ctx, accrualQuerySchema.parse({})));
      io.out(options.json ? json(answer) : describeAccrual(answer));
    });
  const attention = new Command('attention').description('Shows how papers are received.').helpCommand(false);
  for (const verb of [topics, fastest, distribution, accrual]) {
    attention.addCommand(verb.addOption(dbOption()).addOption(jsonOption()));
  }
  return attention;
}
