import {
  type KeywordDimension,
  type KeywordOrigin,
  keywordDimension,
  keywordPartsOf,
  type Merging,
} from '@papertide/core/query';
import { useKeywordDimension } from './url-state.ts';

/** Which keywords a page counts, as its address has it, and the ways to change it. */
export interface KeywordChoice {
  /** Whose. */
  readonly kind: KeywordOrigin;
  /** Whether synonyms count as one. */
  readonly merging: Merging;
  /** Both as the dimension that is counted. */
  readonly origin: KeywordDimension;
  readonly setKind: (kind: KeywordOrigin) => void;
  readonly setMerging: (merging: Merging) => void;
}

/** The choice in the address: our own keywords with synonyms merged until the reader chooses. */
export function useKeywordChoice(): KeywordChoice {
  const [origin, setOrigin] = useKeywordDimension();
  const { kind, merging } = keywordPartsOf(origin) ?? { kind: 'keyword', merging: 'merged' };
  return {
    ...{ kind, merging, origin },
    setKind: (next) => setOrigin(keywordDimension(next, merging)),
    setMerging: (next) => setOrigin(keywordDimension(kind, next)),
  };
}
