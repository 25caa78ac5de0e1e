// TF-IDF and FirstPhrases over noun phrases, as Gallina et al. 2020 define them.
import type { LabeledPaper } from '../data.ts';
import type { Method } from '../protocols.ts';
import { best, nounPhrases, wordsOf } from './words.ts';

/** In how many papers each sequence of one to five stems occurs. */
function documentFrequencies(papers: readonly LabeledPaper[]): Map<string, number> {
  const df = new Map<string, number>();
  for (const paper of papers) {
    const words = wordsOf(paper);
    const seen = new Set<string>();
    for (let i = 0; i < words.length; i++) {
      let gram = '';
      for (let j = i; j < Math.min(words.length, i + 5) && (j === i || words[j]?.breaksBefore === false); j++) {
        gram += (j > i ? ' ' : '') + words[j]?.stem;
        seen.add(gram);
      }
    }
    for (const gram of seen) df.set(gram, (df.get(gram) ?? 0) + 1);
  }
  return df;
}

/** `tf · log2(N / (1 + df))` with the document frequencies of `background`. */
export function tfIdf(background: readonly LabeledPaper[]): Method {
  const df = documentFrequencies(background);
  const n = background.length + 1;
  return (paper) =>
    best(nounPhrases(wordsOf(paper)).values(), ({ stems, positions }) => {
      return positions.length * Math.log2(n / (1 + (df.get(stems.join(' ')) ?? 0)));
    });
}

/** The noun phrases in the order of the text. */
export const firstPhrases: Method = (paper) => best(nounPhrases(wordsOf(paper)).values(), () => 0);
