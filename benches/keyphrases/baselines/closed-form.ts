// The indexer profile without training: the closed form for rich tags, over the same candidates.

import type { CorpusStatistics } from '../../../packages/core/src/keyphrases/index.ts';
import { corpusOf } from '../../../packages/core/src/keyphrases/indexer/corpus.ts';
import { shownPlace } from '../../../packages/core/src/keyphrases/indexer/indexer.ts';
import type { Place } from '../../../packages/core/src/keyphrases/indexer/phrases.ts';
import { readPaper } from '../../../packages/core/src/keyphrases/indexer/read-paper.ts';
import { paperTexts } from '../../../packages/core/src/keyphrases/paper-texts.ts';
import type { Method } from '../protocols.ts';

const byLength = [0, 0.35, 1, 1.1, 1, 0.8];

/**
 * `L[n] · sqrt(m) · tf^.25 · g · sqrt(1 / log2(2 + f / 20)) · standing`: m mean idf of the words, f first position; g 0.7 for a
 * generic first adjective, 0.9 for a generic head (0.45 if it is all), 0.5 for a first word in -ing; standing 1 outside longer
 * candidates, 0.5 inside one but for its edge, else 0.25. Constants by hand, looked at on the training split only.
 */
export const closedForm =
  (statistics: CorpusStatistics): Method =>
  (paper) => {
    const { phrases, texts } = readPaper(paperTexts(paper));
    const corpus = corpusOf(statistics, texts.aliases);
    return phrases
      .map(({ places, words }) => {
        const first = places[0] as Place;
        const n = first.lexemes.length;
        const idf =
          first.lexemes.reduce((sum, lexeme, i) => sum + (corpus?.wordIdf(lexeme, words[i] ?? 0) ?? 1), 0) / n;
        const generic =
          (n > 1 && first.lexemes[0]?.isGenericAdjective ? 0.7 : 1) *
          (first.lexemes[n - 1]?.isGenericHead ? (n > 1 ? 0.9 : 0.45) : 1) *
          (first.firstTag === 'G' ? 0.5 : 1);
        const early = 1 / Math.log2(2 + first.position / 20);
        const isMaximal = places.some((place) => place.isMaximal);
        const standing = isMaximal ? (places.some((place) => place.isFree) ? 1 : 0.5) : 0.25;
        const score =
          (byLength[n] ?? 0) * Math.sqrt(idf) * places.length ** 0.25 * generic * Math.sqrt(early) * standing;
        const { field, start, end } = shownPlace(places, texts);
        return { text: texts[field].text.slice(start, end), score };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, 15)
      .map(({ text }) => text);
  };
