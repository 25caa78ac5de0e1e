import { intervals } from '@papertide/core';
import { axes, comparisons, smoothings, trendMetrics } from '@papertide/core/query';
import { type Command, Option } from 'commander';
import type { TrendRequest } from '../services/trend-request.ts';
import { withSeriesOptions } from './paper-options.ts';
import { parseDay } from './verb.ts';

/** Adds what a trend takes to a verb. */
export function withTrendOptions(command: Command): Command {
  return withSeriesOptions(command)
    .addOption(new Option('--interval <interval>', 'size of a period').choices(intervals).default('month'))
    .addOption(new Option('--metric <metric>', 'what is shown').choices(trendMetrics).default('share'))
    .addOption(
      new Option('--compare <periods>', 'lay over as many periods before, or the year before').choices(comparisons),
    )
    .addOption(new Option('--smooth <line>', 'a smooth line beside the counted one').choices(smoothings))
    .option('--forecast', 'continue shares by weeks or longer beyond the last complete period')
    .addOption(withAxis())
    .option('--from <day>', 'first day, YYYY-MM-DD', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD', parseDay);
}

export const withAxis = (): Option =>
  new Option('--axis <axis>', 'the date that counts; that of publication where no list was read')
    .choices(axes)
    .default('listed');

export type TrendOptions = TrendRequest;
