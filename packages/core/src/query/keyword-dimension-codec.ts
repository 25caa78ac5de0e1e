import type { Pairs } from './filter-codec.ts';
import { keywordDimension, keywordPartsOf } from './keyword-series.ts';
import { type KeywordDimension, keywordDimensions } from './series-ref.ts';

const usual: KeywordDimension = 'keyword';

/** The query-string pairs of what counts the keywords of a table or map; our own, synonyms merged, are not written. */
export const encodeKeywordDimension = (dimension: KeywordDimension): [string, string][] =>
  dimension === usual ? [] : [['origin', dimension]];

/**
 * What pairs say of it: `decode(encode(dimension))` is `dimension`; nonsense falls back. Addresses of earlier versions switch
 * synonyms off by `merge=off`: still read, never written.
 */
export function decodeKeywordDimension(pairs: Pairs): KeywordDimension {
  const first = (name: string): string | undefined => pairs.find(([n]) => n === name)?.[1];
  const named = keywordDimensions.find((dimension) => dimension === first('origin')) ?? usual;
  const parts = keywordPartsOf(named);
  return first('merge') === 'off' && parts !== null ? keywordDimension(parts.kind, 'apart') : named;
}
