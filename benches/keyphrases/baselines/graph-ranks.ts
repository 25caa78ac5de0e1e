// TextRank (Mihalcea & Tarau 2004), SingleRank (Wan & Xiao 2008), PositionRank (Florescu & Caragea 2017): PageRank over words
// that stand together; a phrase scores the sum of its words.
import type { Method } from '../protocols.ts';
import { addCandidate, best, type Candidate, isNounOrAdjective, nounPhrases, type Word, wordsOf } from './words.ts';

type Graph = ReadonlyMap<string, Map<string, number>>;

/** Words joined for each pair less than `window` words apart; the distance counts over all words. */
function wordGraph(words: readonly Word[], window: number, isWeighted: boolean): Graph {
  const graph = new Map<string, Map<string, number>>();
  const node = (stem: string) => {
    const edges = graph.get(stem) ?? new Map<string, number>();
    graph.set(stem, edges);
    return edges;
  };
  words.forEach((word, i) => {
    if (!isNounOrAdjective(word)) return;
    node(word.stem);
    for (let j = i + 1; j < Math.min(words.length, i + window); j++) {
      const other = words[j] as Word;
      if (!isNounOrAdjective(other) || other.stem === word.stem) continue;
      for (const [a, b] of [
        [word.stem, other.stem],
        [other.stem, word.stem],
      ] as const) {
        node(a).set(b, isWeighted ? (node(a).get(b) ?? 0) + 1 : 1);
      }
    }
  });
  return graph;
}

/** PageRank with damping 0.85; `bias` is where the walk starts anew, any positive scale. */
function pageRank(graph: Graph, bias: (node: string) => number): Map<string, number> {
  const nodes = [...graph.keys()];
  const total = nodes.reduce((sum, node) => sum + bias(node), 0);
  const strength = new Map(
    nodes.map((node) => [node, [...(graph.get(node) ?? [])].reduce((sum, [, w]) => sum + w, 0)]),
  );
  let rank = new Map(nodes.map((node) => [node, 1 / nodes.length]));
  for (let iteration = 0; iteration < 100; iteration++) {
    const next = new Map(nodes.map((node) => [node, (0.15 * bias(node)) / total]));
    for (const node of nodes) {
      for (const [other, weight] of graph.get(node) ?? []) {
        const share = (weight / (strength.get(node) || 1)) * (rank.get(node) ?? 0);
        next.set(other, (next.get(other) ?? 0) + 0.85 * share);
      }
    }
    const change = nodes.reduce((sum, node) => sum + Math.abs((next.get(node) ?? 0) - (rank.get(node) ?? 0)), 0);
    rank = next;
    if (change < 1e-6) break;
  }
  return rank;
}

const sumOf = (rank: ReadonlyMap<string, number>) => (candidate: Candidate) =>
  candidate.stems.reduce((sum, stem) => sum + (rank.get(stem) ?? 0), 0);

/** The longest runs of nouns and adjectives. */
function runs(words: readonly Word[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (let i = 0; i < words.length; ) {
    let j = i;
    while (j < words.length && isNounOrAdjective(words[j] as Word) && (j === i || words[j]?.breaksBefore === false))
      j++;
    if (j > i) addCandidate(found, words.slice(i, j), i);
    i = Math.max(j, i + 1);
  }
  return found;
}

const uniform = () => 1;

/** Window 2, no weights; candidates are the longest runs of nouns and adjectives. */
export const textRank: Method = (paper) => {
  const words = wordsOf(paper);
  return best(runs(words).values(), sumOf(pageRank(wordGraph(words, 2, false), uniform)));
};

/** Window 10, weights are counts. */
export const singleRank: Method = (paper) => {
  const words = wordsOf(paper);
  return best(runs(words).values(), sumOf(pageRank(wordGraph(words, 10, true), uniform)));
};

/** Window 10, the walk prefers early and frequent words: bias is the sum of 1 / position. Noun phrases of up to three words. */
export const positionRank: Method = (paper) => {
  const words = wordsOf(paper);
  const bias = new Map<string, number>();
  for (const [i, { stem }] of words.entries()) bias.set(stem, (bias.get(stem) ?? 0) + 1 / (i + 1));
  const rank = pageRank(wordGraph(words, 10, true), (stem) => bias.get(stem) ?? 0);
  return best(
    [...nounPhrases(words).values()].filter(({ stems }) => stems.length <= 3),
    sumOf(rank),
  );
};
