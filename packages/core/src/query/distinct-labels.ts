import { groupBy } from '../group-by.ts';
import { keywordPartsOf, mergingOf } from './keyword-series.ts';
import type { KeywordOrigin } from './paper-filter.ts';
import type { SeriesRef } from './series-ref.ts';

const kindWords: Readonly<Record<KeywordOrigin, string>> = {
  keyword: 'extracted',
  'source-keyword': 'given by the source',
  'any-keyword': 'extracted or given',
};

/**
 * The labels of the series of one chart, in their order. Keywords of several origins that go by one name say whose they are:
 * `tide (extracted)`, `tide (given by the source)`. Where some keywords count with their synonyms, the others are told: `tide (by itself)`.
 */
export function distinctLabels(series: readonly { readonly ref: SeriesRef; readonly label: string }[]): string[] {
  const named = groupBy(series, ({ label }) => label);
  const isMixed = mergingOf(series.map(({ ref }) => ref)) === 'mixed';
  return series.map(({ ref, label }) => {
    const own = keywordPartsOf(ref.dimension);
    if (own === null) return label;
    const others = (named.get(label) ?? []).flatMap((s) => keywordPartsOf(s.ref.dimension) ?? []);
    const words = [
      others.some(({ kind }) => kind !== own.kind) ? kindWords[own.kind] : '',
      isMixed && own.merging === 'apart' ? 'by itself' : '',
    ].filter((word) => word !== '');
    return words.length === 0 ? label : `${label} (${words.join(', ')})`;
  });
}
