import {
  changeReason,
  countedKeywords,
  type KeywordDimension,
  keywordDimensions,
  keywordPartsOf,
  type RankedRow,
  type RisingAnswer,
} from '@papertide/core/query';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { listRising } from '../services/list-rising.ts';
import { type RisingQuery, risingQuerySchema } from '../services/queries.ts';
import { type FilterRequest, resolveFilter } from '../services/resolve-filter.ts';
import { withPaperOptions, withSeriesOptions } from './paper-options.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { withAxis } from './trend-options.ts';
import { type CommonOptions, dbOption, jsonOption, parseDay, reading } from './verb.ts';

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

interface RisingOptions extends CommonOptions, FilterRequest {
  readonly window?: number;
  readonly tier?: Tier;
  readonly origin: KeywordDimension;
  readonly json?: boolean;
}

/** What a request for some papers asks; the filter's days are the window. */
async function resolveRising(ctx: Context, { window, origin, ...request }: RisingOptions): Promise<RisingQuery> {
  const filter = await resolveFilter(ctx, request);
  const { axis, from, to } = filter;
  return risingQuerySchema.parse({ window: { axis, from, to, days: window }, filter, origin });
}

const heads = {
  'supported rising': 'Rising, supported',
  'supported falling': 'Falling, supported',
  'candidate rising': 'Rising, candidates: may be chance',
  'candidate falling': 'Falling, candidates: may be chance',
} as const;

/** What rose and fell with its reasons, a line each, and the new keywords, of the origin that was asked for. */
export function describeRising(answer: RisingAnswer, origin: KeywordDimension): string {
  const { now, before, per, tested, lists, fresh, provenance } = answer;
  if (now === null || before === null) {
    return `No two windows of days to compare yet, by the day papers were ${provenance.axis}.`;
  }
  if (now.papers + before.papers === 0) {
    return `No such paper was ${provenance.axis} ${before.from} to ${now.to}. Leave a flag out, or name other days.`;
  }
  const reason = (row: RankedRow): string => {
    const kind = row.ref.dimension === 'topic' ? 'topic' : 'keyword';
    const of = kind === 'topic' ? tested.topics : tested.keywords;
    return `  ${row.label} (${kind}, ${row.growth.reading}): ${changeReason(row, { now, before, per, tested: of })}`;
  };
  const windows = `${now.from} to ${now.to} against ${before.from} to ${before.to}, n = ${now.papers} against ${before.papers}`;
  const part = (head: string, rows: readonly RankedRow[], all: number): string[] => [
    `\n${head}: ${rows.length === all ? all : `${rows.length} of ${all}`}`,
    ...rows.map(reason),
  ];
  const synonyms =
    keywordPartsOf(origin)?.merging === 'apart' ? 'synonyms apart' : `synonyms merged (${provenance.synonymsVersion})`;
  return [
    `${windows}${provenance.axis === 'published' ? ', by the day of publication (no list was read)' : ''}${provenance.synthetic ? ', SYNTHETIC' : ''}; ${count(tested.topics, 'topic')} and ${countedKeywords(tested.keywords, origin)} tested, ${synonyms}`,
    ...lists.flatMap((list) => part(heads[`${list.evidence} ${list.direction}`], list.rows, list.count)),
    ...part('Keywords first seen in the window', fresh.rows, fresh.count),
  ].join('\n');
}

/** `rising`. */
export function risingCommand(io: Terminal): Command {
  const command = new Command('rising')
    .description(
      'Shows which topics and keywords rise and fall among the papers that the other flags name, in two tiers, each with the reason.',
    )
    .addOption(
      new Option('--window <days>', 'length of the window, compared with as many days before (default: 91)')
        .argParser(parseDays)
        .conflicts('from'),
    )
    .option('--from <day>', 'first day of the window, YYYY-MM-DD', parseDay)
    .option('--to <day>', 'last day of the window, YYYY-MM-DD', parseDay)
    .addOption(new Option('--tier <tier>', 'only changes that are so sure').choices(tiers))
    .addOption(
      new Option(
        '--origin <origin>',
        'keywords extracted by us, given by a source, or both; in `single-…` synonyms are not counted as one',
      )
        .choices(keywordDimensions)
        .default('keyword'),
    )
    .option('--text <words>', 'a text that papers hold: vision "chain of thought" -video');
  return withPaperOptions(withSeriesOptions(command))
    .addOption(withAxis())
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async ({ tier, ...options }: RisingOptions) => {
      const all = await reading(options, async (ctx) => listRising(ctx, await resolveRising(ctx, options)));
      const lists = all.lists.filter((list) => tier === undefined || list.evidence === tier);
      const answer = { ...all, lists };
      io.out(options.json ? json(answer) : describeRising(answer, options.origin));
    });
}
