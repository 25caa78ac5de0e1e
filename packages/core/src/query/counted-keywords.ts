import { keywordPartsOf } from './keyword-series.ts';
import type { KeywordDimension } from './series-ref.ts';

/**
 * A number of keywords with whose they are, where they are not ours: `279 keywords`, `279 keywords given by the source`,
 * `1 extracted or given keyword`.
 */
export function countedKeywords(n: number, origin: KeywordDimension): string {
  const noun = n === 1 ? 'keyword' : 'keywords';
  const count = n.toLocaleString('en-US');
  const kind = keywordPartsOf(origin)?.kind;
  if (kind === 'source-keyword') return `${count} ${noun} given by the source`;
  return kind === 'any-keyword' ? `${count} extracted or given ${noun}` : `${count} ${noun}`;
}
