import { decodeFilter, encodeFilter, oneOf, type Pairs } from './filter-codec.ts';
import { type PaperQuery, paperQuerySchema, paperSorts } from './paper-query.ts';

const defaults = paperQuerySchema.parse({});

/** The query-string pairs of a list of papers; defaults are not written. */
export function encodePaperQuery(query: PaperQuery): [string, string][] {
  const pairs = encodeFilter(query.filter);
  if (query.sort !== defaults.sort) pairs.push(['sort', query.sort]);
  if (query.limit !== defaults.limit) pairs.push(['limit', String(query.limit)]);
  if (query.cursor !== null) pairs.push(['cursor', query.cursor]);
  return pairs;
}

/** The list of papers that pairs describe: `decode(encode(q))` is `q`; nonsense falls back and never throws. */
export function decodePaperQuery(pairs: Pairs): PaperQuery {
  const first = (name: string): string | undefined => pairs.find(([n]) => n === name)?.[1];
  const limit = Number(first('limit') ?? Number.NaN);
  const cursor = first('cursor');
  return {
    filter: decodeFilter(pairs),
    sort: oneOf(paperSorts, first('sort'), defaults.sort),
    limit: Number.isInteger(limit) && limit >= 1 && limit <= 100 ? limit : defaults.limit,
    cursor: cursor !== undefined && cursor !== '' && cursor.length <= 500 ? cursor : null,
  };
}
