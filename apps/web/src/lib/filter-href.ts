import { encodePaperQuery, type PaperFilter, paperQuerySchema } from '@papertide/core/query';
import { type Pair, writePairs } from './query-string.ts';

/** An exploring page with its query bar set to a filter, and what else its address says. */
export function filterHref(path: string, filter: PaperFilter, others: readonly Pair[] = []): string {
  return path + writePairs([...others, ...encodePaperQuery(paperQuerySchema.parse({ filter }))]);
}
