// YAKE (Campos et al. 2020): statistics of single words, combined for 1-3-grams; a low score is good.
import { stopwords } from '../../../packages/core/src/text/index.ts';
import type { Method } from '../protocols.ts';
import { addCandidate, type Candidate, type Word, wordsOf } from './words.ts';

const window = 1;
const isContent = ({ text }: Word) => text.length > 2 && !stopwords.has(text.toLowerCase()) && /\p{L}/u.test(text);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

interface Tally {
  tf: number;
  acronym: number;
  capital: number;
  readonly sentences: Set<number>;
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

const spread = (neighbors: ReadonlyMap<string, number>) => {
  const total = [...neighbors.values()].reduce((sum, n) => sum + n, 0);
  return total === 0 ? 0 : neighbors.size / total;
};

/** S(w) = D·B / (A + C/D + E/D): casing A, position B, frequency C, relatedness D, spread over sentences E. */
function wordScores(words: readonly Word[]): Map<string, number> {
  const tallies = new Map<string, Tally>();
  const form = (word: Word) => word.text.toLowerCase();
  words.forEach((word, i) => {
    const key = form(word);
    const tally = tallies.get(key) ?? {
      tf: 0,
      acronym: 0,
      capital: 0,
      sentences: new Set(),
      left: new Map(),
      right: new Map(),
    };
    tallies.set(key, tally);
    tally.tf++;
    if (word.text.length > 1 && word.text === word.text.toUpperCase()) tally.acronym++;
    else if (/^\p{Lu}/u.test(word.text) && words[i - 1]?.sentence === word.sentence) tally.capital++;
    tally.sentences.add(word.sentence);
    for (let d = 1; d <= window; d++) {
      const before = words[i - d];
      const after = words[i + d];
      if (before?.sentence === word.sentence) tally.left.set(form(before), (tally.left.get(form(before)) ?? 0) + 1);
      if (after?.sentence === word.sentence) tally.right.set(form(after), (tally.right.get(form(after)) ?? 0) + 1);
    }
  });
  const counts = words.filter(isContent).map((word) => tallies.get(form(word))?.tf ?? 0);
  const distinct = [...new Set(words.filter(isContent).map(form))].map((key) => tallies.get(key)?.tf ?? 0);
  const mean = distinct.reduce((sum, tf) => sum + tf, 0) / Math.max(1, distinct.length);
  const deviation = Math.sqrt(distinct.reduce((sum, tf) => sum + (tf - mean) ** 2, 0) / Math.max(1, distinct.length));
  const most = Math.max(1, ...counts);
  const sentences = (words.at(-1)?.sentence ?? 0) + 1;
  return new Map(
    [...tallies].map(([key, { tf, acronym, capital, sentences: where, left, right }]) => {
      const casing = Math.max(acronym, capital) / (1 + Math.log(tf));
      const position = Math.log(Math.log(3 + median([...where])));
      const frequency = tf / (mean + deviation || 1);
      const related = 1 + (spread(left) + spread(right)) * (tf / most);
      const different = where.size / sentences;
      return [key, (related * position) / (casing + frequency / related + different / related)];
    }),
  );
}

export const yake: Method = (paper) => {
  const words = wordsOf(paper);
  const scores = wordScores(words);
  const found = new Map<string, Candidate>();
  words.forEach((_, i) => {
    for (let n = 1; n <= 3 && i + n <= words.length; n++) {
      const gram = words.slice(i, i + n);
      if (gram.slice(1).some((word) => word.breaksBefore)) break;
      if (gram.every(isContent)) addCandidate(found, gram, i);
    }
  });
  const scored = [...found.values()].map((candidate) => {
    const each = candidate.text.split(' ').map((text) => scores.get(text.toLowerCase()) ?? 1);
    const product = each.reduce((all, score) => all * score, 1);
    const sum = each.reduce((all, score) => all + score, 0);
    return { candidate, score: product / (candidate.positions.length * (1 + sum)) };
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, 15)
    .map(({ candidate }) => candidate.text);
};
