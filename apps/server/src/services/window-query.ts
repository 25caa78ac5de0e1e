import { axes, daySchema, type PaperFilter, paperFilterSchema } from '@papertide/core/query';
import { z } from 'zod';

/**
 * A window of days on an axis, ends inclusive. `to` is the last settled day of data where it is `null` or later; `from` is
 * then `days` (91 where `null`: 13 weeks) before.
 */
export const windowQuerySchema = z.object({
  axis: z.enum(axes).default('listed'),
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
  days: z.number().int().min(1).max(3660).nullable().default(null),
});
export type WindowQuery = z.infer<typeof windowQuerySchema>;

/** Of which papers keys are ranked; their axis and days are those of the window. */
export const rankFilterSchema = paperFilterSchema.omit({ axis: true, from: true, to: true });
export type RankFilter = z.infer<typeof rankFilterSchema>;

/** The papers of a ranking, over all days. */
export const rankedPapers = ({ filter, window }: { filter: RankFilter; window: WindowQuery }): PaperFilter => ({
  ...filter,
  axis: window.axis,
  from: null,
  to: null,
});
