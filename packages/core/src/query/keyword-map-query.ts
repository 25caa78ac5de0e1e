import { z } from 'zod';
import { decodeFilter, encodeFilter, type Pairs } from './filter-codec.ts';
import { decodeKeywordDimension, encodeKeywordDimension } from './keyword-dimension-codec.ts';
import { paperFilterSchema } from './paper-filter.ts';
import { keywordDimensions } from './series-ref.ts';

/** A map of the keywords that the papers of a filter share. The default is a map of all papers. */
export const keywordMapQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  origin: z.enum(keywordDimensions).default('keyword'),
  /** Least papers with a keyword to take it in. */
  leastPapers: z.number().int().min(2).max(1000).default(5),
  /** Most keywords, the most frequent. */
  mostKeys: z.number().int().min(10).max(500).default(200),
  /** Above 1: more and smaller clusters; below 1: fewer and larger. */
  resolution: z.number().min(0.2).max(5).default(1.2),
  /** Whether general words ("method") are on the map. */
  general: z.boolean().default(false),
});
export type KeywordMapQuery = z.infer<typeof keywordMapQuerySchema>;

const defaults = keywordMapQuerySchema.parse({});

/** The query-string pairs of a map; defaults are not written. */
export function encodeKeywordMap(query: KeywordMapQuery): [string, string][] {
  const pairs = encodeFilter(query.filter);
  pairs.push(...encodeKeywordDimension(query.origin));
  if (query.leastPapers !== defaults.leastPapers) pairs.push(['least', String(query.leastPapers)]);
  if (query.mostKeys !== defaults.mostKeys) pairs.push(['nodes', String(query.mostKeys)]);
  if (query.resolution !== defaults.resolution) pairs.push(['resolution', String(query.resolution)]);
  return query.general ? [...pairs, ['general', '1']] : pairs;
}

/** The map that pairs describe: `decode(encode(q))` is `q`; nonsense falls back and never throws. */
export function decodeKeywordMap(pairs: Pairs): KeywordMapQuery {
  const first = (name: string): string | undefined => pairs.find(([n]) => n === name)?.[1];
  const number = (field: 'leastPapers' | 'mostKeys' | 'resolution', name: string): number => {
    const text = first(name) ?? '';
    const read = keywordMapQuerySchema.shape[field].safeParse(text.trim() === '' ? Number.NaN : Number(text));
    return read.success ? read.data : defaults[field];
  };
  return {
    filter: decodeFilter(pairs),
    origin: decodeKeywordDimension(pairs),
    leastPapers: number('leastPapers', 'least'),
    mostKeys: number('mostKeys', 'nodes'),
    resolution: number('resolution', 'resolution'),
    general: first('general') === '1',
  };
}
