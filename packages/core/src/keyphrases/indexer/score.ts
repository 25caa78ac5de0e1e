import { featureNames } from './feature-names.ts';
import { features, type PaperContext } from './features.ts';
import type { Phrase } from './phrases.ts';
import { bias, weights } from './weights.ts';

const column = (c: 0 | 1) => Float64Array.from(featureNames, (name) => weights[name]?.[c] ?? 0);
const withCorpus = column(0);
const alone = column(1);

/**
 * The chance, above 0 and below 1, that an indexer would choose the phrase, as a logistic model of {@link features} has it:
 * 1 / (1 + exp(-(bias + weights · features))). The model has other weights where no corpus is known.
 */
export function indexerScore(phrase: Phrase, paper: PaperContext): number {
  const [w, start] = paper.corpus === null ? [alone, bias[1]] : [withCorpus, bias[0]];
  let sum = start;
  features(phrase, paper, (feature, value) => {
    sum += (w[feature] ?? 0) * value;
  });
  return 1 / (1 + Math.exp(-Math.max(-700, Math.min(30, sum))));
}
