/**
 * Papers like a paper, on the real Hugging Face papers: the index (TF-IDF and latent space) beside plain TF-IDF by brute
 * force, in one run: seconds to build, milliseconds a query, memory, and how well the ten agree with keywords that the
 * index never sees (the source's own).
 *
 *   node --expose-gc benches/similarity.ts
 *
 * Needs the real lists, which are no part of the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../packages/core/src/networks/index.ts';
import { type CorpusPaper, createSimilarPapers } from '../packages/core/src/similarity/index.ts';
import type { SparseRow } from '../packages/core/src/similarity/sparse-matrix.ts';
import { paperTerms } from '../packages/core/src/similarity/terms.ts';
import { tfIdf, vocabularyOfPapers } from '../packages/core/src/similarity/tf-idf.ts';

interface DailyList {
  readonly items: readonly { paper: { id: string; title: string; summary: string; ai_keywords?: string[] } }[];
}
interface Paper extends CorpusPaper {
  readonly keywords: ReadonlySet<string>;
}

const asked = 800;
const file = join(
  process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../shared'),
  'data/hf/daily_lists.jsonl.gz',
);

function realPapers(): Paper[] {
  const papers = new Map<string, Paper>();
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean)) {
    for (const { paper } of (JSON.parse(line) as DailyList).items) {
      const keywords = new Set((paper.ai_keywords ?? []).map((keyword) => keyword.toLowerCase()));
      papers.set(paper.id, {
        id: paper.id,
        title: paper.title.replace(/\s+/g, ' '),
        abstract: paper.summary,
        keywords,
      });
    }
  }
  return [...papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The cosine of two vectors of length 1, by merging their sorted terms. */
function cosine(a: SparseRow, b: SparseRow): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.column.length && j < b.column.length) {
    const [s, t] = [a.column[i] ?? 0, b.column[j] ?? 0];
    if (s === t) sum += (a.value[i] ?? 0) * (b.value[j] ?? 0);
    if (s <= t) i++;
    if (t <= s) j++;
  }
  return sum;
}

/** Plain TF-IDF: the cosine with every paper in turn. */
function bruteForce(papers: readonly Paper[]): (place: number) => string[] {
  const terms = papers.map((paper) =>
    Array.from(paperTerms(paper), ([term, { count }]): [string, number] => [term, count]),
  );
  const vocabulary = vocabularyOfPapers(
    terms.map((counts) => counts.map(([term]) => term)),
    2,
  );
  const vectors = terms.map((counts) => tfIdf(counts, vocabulary));
  return (place) =>
    vectors
      .map((vector, other) => ({ other, score: other === place ? -1 : cosine(vectors[place] ?? vector, vector) }))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, 10)
      .map(({ other }) => papers[other]?.id ?? '');
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

if (existsSync(file)) {
  const papers = realPapers();
  const titleOf = new Map(papers.map(({ id, title }) => [id, title]));
  const questions = Array.from({ length: asked }, (_, i) => Math.floor((i * papers.length) / asked));
  // The cosine of the TF-IDF of their keywords.
  const keywords = vocabularyOfPapers(
    papers.map((paper) => paper.keywords),
    2,
  );
  const keywordsOf = new Map(
    papers.map(({ id, keywords: own }) => [
      id,
      tfIdf(
        Array.from(own, (word): [string, number] => [word, 1]),
        keywords,
      ),
    ]),
  );
  const agreement = (place: number, others: readonly string[]): number | null => {
    const own = keywordsOf.get(papers[place]?.id ?? '');
    if (own === undefined || own.column.length === 0) return null;
    return mean(others.map((id) => cosine(own, keywordsOf.get(id) ?? own)));
  };
  console.log(`${papers.length} papers, ${asked} of them asked for their ten; memory is what stays held`);
  console.log('method                          build s   ms a query   times faster      MB   agreement of keywords');

  let slowest = Number.NaN;
  const report = (name: string, build: () => (place: number) => string[]): void => {
    const before = held();
    const started = performance.now();
    const answer = build();
    const built = (performance.now() - started) / 1000;
    const memory = held() - before;
    for (const place of questions.slice(0, 50)) answer(place);
    const asking = performance.now();
    const answers = questions.map(answer);
    const each = (performance.now() - asking) / asked;
    if (Number.isNaN(slowest)) slowest = each;
    const agreed = questions.flatMap((place, i) => agreement(place, answers[i] ?? []) ?? []);
    console.log(
      `${name.padEnd(30)} ${built.toFixed(2).padStart(8)} ${each.toFixed(3).padStart(12)} ${(slowest / each).toFixed(1).padStart(14)} ${memory.toFixed(0).padStart(7)} ${mean(agreed).toFixed(4).padStart(15)}`,
    );
  };

  report('TF-IDF, brute force', () => bruteForce(papers));
  const indexed = (leastForLatent: number, dimensions?: number) => () => {
    const index = createSimilarPapers(papers, { random: seededRandom(1), leastForLatent, dimensions });
    return (place: number) => (index.similarTo(papers[place]?.id ?? '') ?? []).map(({ id }) => id);
  };
  report('index, TF-IDF alone', indexed(Number.POSITIVE_INFINITY));
  report('index, with latent space', indexed(500));
  report('index, latent space of 200', indexed(500, 200));

  const index = createSimilarPapers(papers.slice(0, -200), { random: seededRandom(1) });
  const started = performance.now();
  for (const paper of papers.slice(-200)) index.add(paper);
  console.log(`adding a paper to the index: ${((performance.now() - started) / 200).toFixed(3)} ms`);
  for (const place of [1200, 4200, 7200]) {
    const paper = papers[place];
    console.log(`\n${paper?.title}`);
    for (const { id, score, sharedTerms } of index.similarTo(paper?.id ?? '', 3) ?? [])
      console.log(`  ${score.toFixed(3)}  ${titleOf.get(id)?.slice(0, 80)}  (${sharedTerms.join(', ')})`);
  }
} else {
  console.log(`the real lists are not at hand: ${file}`);
}
