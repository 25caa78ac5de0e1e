import { formatSeriesRef, type SeriesRef } from '@papertide/core/query';
import { writePairs } from '../../lib/query-string.ts';

/** The trend of a keyphrase; those that only the source gives are counted apart. */
export function trendHref(phrase: { readonly key: string; readonly origin: 'extracted' | 'source' }): string {
  const ref: SeriesRef = { dimension: phrase.origin === 'source' ? 'source-keyword' : 'keyword', key: phrase.key };
  return `/topics${writePairs([['s', formatSeriesRef(ref)]])}`;
}
