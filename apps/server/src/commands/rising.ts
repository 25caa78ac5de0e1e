import { changeReason, type RankedRow, type RisingAnswer } from '@papertide/core/query';
import { Command, InvalidArgumentError, Option } from 'commander';
import { listRising } from '../services/list-rising.ts';
import { risingQuerySchema } from '../services/queries.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { withAxis } from './trend-options.ts';
import { type CommonOptions, dbOption, jsonOption, reading } from './verb.ts';

const mostDays = 3660;

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > mostDays) {
    throw new InvalidArgumentError(`Expected a number of days, 1 to ${mostDays}.`);
  }
  return days;
}

const tiers = ['supported', 'candidate'] as const;
type Tier = (typeof tiers)[number];

interface RisingOptions extends CommonOptions {
  readonly window?: number;
  readonly tier?: Tier;
  readonly axis: 'listed' | 'published';
  readonly json?: boolean;
}

const heads = {
  'supported rising': 'Rising, supported',
  'supported falling': 'Falling, supported',
  'candidate rising': 'Rising, candidates: may be chance',
  'candidate falling': 'Falling, candidates: may be chance',
} as const;

/** What rose and fell with its reasons, a line each, and the new keywords. */
export function describeRising(answer: RisingAnswer): string {
  const { now, before, per, tested, lists, fresh, provenance } = answer;
  if (now === null || before === null) {
    return `No two windows of days to compare yet, by the day papers were ${provenance.axis}.`;
  }
  const reason = (row: RankedRow): string => {
    const of = row.ref.dimension === 'topic' ? tested.topics : tested.keywords;
    return `  ${row.label} (${row.ref.dimension}, ${row.growth.reading}): ${changeReason(row, { now, before, per, tested: of })}`;
  };
  const windows = `${now.from} to ${now.to} against ${before.from} to ${before.to}`;
  const part = (head: string, rows: readonly RankedRow[], all: number): string[] => [
    `\n${head}: ${rows.length === all ? all : `${rows.length} of ${all}`}`,
    ...rows.map(reason),
  ];
  return [
    `${windows}${provenance.axis === 'published' ? ', by the day of publication (no list was read)' : ''}${provenance.synthetic ? ', SYNTHETIC' : ''}; ${count(tested.topics, 'topic')} and ${count(tested.keywords, 'keyword')} tested`,
    ...lists.flatMap((list) => part(heads[`${list.evidence} ${list.direction}`], list.rows, list.count)),
    ...part('Keywords first seen in the window', fresh.rows, fresh.count),
  ].join('\n');
}

/** `rising`. */
export function risingCommand(io: Terminal): Command {
  return new Command('rising')
    .description('Shows which topics and keywords rise and fall, in two tiers, each with the reason.')
    .option('--window <days>', 'length of the window, compared with as many days before (default: 91)', parseDays)
    .addOption(new Option('--tier <tier>', 'only changes that are so sure').choices(tiers))
    .addOption(withAxis())
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async ({ window, tier, axis, ...options }: RisingOptions) => {
      const query = risingQuerySchema.parse({ window: { axis, days: window ?? null } });
      const all = await reading(options, (ctx) => listRising(ctx, query));
      const lists = all.lists.filter((list) => tier === undefined || list.evidence === tier);
      const answer = { ...all, lists };
      io.out(options.json ? json(answer) : describeRising(answer));
    });
}
