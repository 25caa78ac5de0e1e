import { plainKeyOfWords } from '../key.ts';
import type { Keyphrase, KeyphraseOptions } from '../keyphrase.ts';
import type { PaperTexts } from '../paper-texts.ts';
import { toSpan } from '../prepare.ts';
import { bestPhrases, type ScoredPhrase } from './best-phrases.ts';
import { corpusOf, keyOfPlace } from './corpus.ts';
import type { Phrase, Place } from './phrases.ts';
import { type ReadPaper, readPaper } from './read-paper.ts';

/** The keys of all words, and of all phrases that the indexer profile may choose from. */
export function indexerKeys(texts: PaperTexts): string[] {
  const { lexemes, phrases } = readPaper(texts);
  return [
    ...lexemes.map(({ lexeme }) => lexeme.key),
    ...phrases.map(({ places }) => keyOfPlace(places[0] as Place, texts.aliases)),
  ];
}

// The place to show a phrase by: of those with the most words, the way it is written most often, there the first.
export function shownPlace(places: readonly Place[], texts: ReadPaper['texts']): Place {
  let best = places[0] as Place;
  if (places.length === 1) return best;
  const length = ({ lexemes }: Place) => lexemes.reduce((sum, { parts }) => sum + parts.length, 0);
  const written = ({ field, start, end }: Place) => texts[field].text.slice(start, end);
  const longest = Math.max(...places.map(length));
  const counts = new Map<string, number>();
  for (const place of places) {
    if (length(place) < longest) continue;
    const count = (counts.get(written(place)) ?? 0) + 1;
    counts.set(written(place), count);
  }
  let most = 0;
  for (const place of places) {
    const count = counts.get(written(place)) ?? 0;
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

/**
 * The keyphrases of a paper by the indexer profile, best first; ties in the order of their keys. A linear model over where and
 * how phrases stand, the parts of speech around them, and the corpus if known (see {@link bestPhrases}). An acronym that the
 * paper defines and its long form are one keyphrase. O(n) but for sorting.
 */
export function indexerKeyphrases(texts: PaperTexts, options: KeyphraseOptions): Keyphrase[] {
  const read = readPaper(texts);
  const { phrases, wordCounts, lexemes } = read;
  const context = { wordCounts, length: lexemes.length, corpus: corpusOf(options, texts.aliases) };
  const top = options.top ?? 12;
  // Two phrases may have one key, but never many: where so many have that one was not looked at, all are.
  for (const most of [top + 10, Number.POSITIVE_INFINITY]) {
    const found = firstKeys(bestPhrases(phrases, context, most), read, top);
    if (found.length >= top || most >= phrases.length) return found;
  }
  return [];
}

/** The best phrases with distinct keys, as they are shown. */
function firstKeys(scored: ScoredPhrase[], { texts }: ReadPaper, top: number): Keyphrase[] {
  const { aliases } = texts;
  const keyOf = ({ places }: Phrase) => keyOfPlace(shownPlace(places, texts), aliases);
  scored.sort((a, b) => b.score - a.score || (keyOf(a.phrase) < keyOf(b.phrase) ? -1 : 1));
  const found = new Map<string, Keyphrase>();
  for (let i = 0; i < scored.length && found.size < top; i++) {
    const { phrase, score } = scored[i] as (typeof scored)[0];
    const shown = shownPlace(phrase.places, texts);
    const key = keyOfPlace(shown, aliases);
    if (key === '' || found.has(key)) continue;
    const { field, start, end } = shown;
    const written = texts[field].text.slice(start, end).replace(/\s+/g, ' ');
    const words = shown.lexemes.flatMap(({ parts }) => parts);
    found.set(key, {
      key,
      plain: plainKeyOfWords(words, aliases),
      written,
      surface: written,
      score,
      spans: phrase.places.map((place) =>
        toSpan({ field: place.field, start: place.start, end: place.end }, texts[place.field]),
      ),
    });
  }
  return [...found.values()];
}
