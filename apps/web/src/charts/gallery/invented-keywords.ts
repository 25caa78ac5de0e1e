import type { KeywordInPeriods } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';

function keyword(key: string, now: number, before: number, z: number, rank: number, rankBefore: number) {
  return {
    ref: { dimension: 'keyword', key },
    label: key,
    growth: growthOf({ n: now, total: 400 }, { n: before, total: 380 }),
    ...{ rank, rankBefore },
    odds: { delta: z / 2, low: z / 2 - 1, high: z / 2 + 1, z },
  } satisfies KeywordInPeriods;
}

/** Five invented keywords in two periods: two of the later one, one of the earlier, two of both. */
export const inventedKeywords: readonly KeywordInPeriods[] = [
  keyword('large language model', 160, 150, 0.2, 1, 1),
  keyword('world model', 90, 20, 5.1, 2, 5),
  keyword('tool use', 70, 40, 2.4, 3, 3),
  keyword('diffusion', 45, 60, -1.2, 4, 2),
  keyword('instruction tuning', 12, 35, -3.3, 5, 4),
];
