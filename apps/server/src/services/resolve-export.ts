import type { Context } from '../context.ts';
import type { Exportable, ExportQuery, KeywordSelection } from './export-query.ts';
import { keywordRankQuerySchema } from './queries.ts';
import { type FilterRequest, resolveFilter } from './resolve-filter.ts';
import { resolveTrend, type TrendRequest } from './trend-request.ts';
import { rankFilterSchema } from './window-query.ts';

/** An export as a person asks for it: by names. */
export interface ExportRequest extends TrendRequest, FilterRequest {
  readonly origin?: KeywordSelection['origin'];
  readonly general?: boolean;
}

const names = [
  ...(['topics', 'keywords', 'phrases', 'authors', 'organizations', 'categories', 'sources', 'series'] as const),
] as const;

const ofPapers = ['without', 'minUpvotes', 'hasCode'] as const;

/** What of a request says anything about a table. */
export const applicable: Readonly<Record<Exportable, readonly (keyof ExportRequest)[]>> = {
  papers: [...names, ...ofPapers, 'text', 'axis', 'from', 'to'],
  topics: [...names, ...ofPapers, 'text', 'axis', 'from', 'to'],
  keywords: [...names, ...ofPapers, 'text', 'origin', 'general', 'axis', 'from', 'to'],
  standouts: [...names, ...ofPapers, 'text', 'axis', 'from', 'to'],
  fastest: [...names, ...ofPapers, 'text', 'axis', 'from', 'to'],
  trends: [...names, 'interval', 'metric', 'compare', 'smooth', 'forecast', 'axis', 'from', 'to'],
};

/** The export that a person asks for by names. What a table has no use for is passed over. */
export async function resolveExport(ctx: Context, what: Exportable, request: ExportRequest): Promise<ExportQuery> {
  const { axis = 'listed', from = null, to = null, text = '', origin, general } = request;
  const window = { axis, from, to, days: null };
  switch (what) {
    case 'trends':
      return { what, trend: await resolveTrend(ctx, request) };
    case 'papers':
      return { what, filter: await resolveFilter(ctx, request) };
    case 'standouts':
      return { what, filter: await resolveFilter(ctx, request), since: null, sort: 'percentile' };
    case 'fastest':
      return { what, filter: await resolveFilter(ctx, request), week: null };
    case 'topics':
      return { what, window, filter: rankFilterSchema.parse(await resolveFilter(ctx, request)) };
    case 'keywords': {
      const { text: _start, ...papers } = request;
      const filter = await resolveFilter(ctx, papers);
      return { what, ...keywordRankQuerySchema.parse({ window, filter, text, origin, general }) };
    }
  }
}
