// The author profile beside TF-IDF and FirstPhrases, by one harness, on Hugging Face papers with the source's own keywords.
// Run: node benches/keyphrases.ts
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { candidates } from '../packages/core/src/keyphrases/candidates.ts';
import { extractKeyphrases, normalizeKeyword } from '../packages/core/src/keyphrases/index.ts';
import { fold, stem, stopwords, tokenize } from '../packages/core/src/text/index.ts';

interface Paper {
  readonly title: string;
  readonly abstract: string;
  readonly keyphrases: readonly string[];
}
type Method = (paper: Paper) => string[];

const k = 10;
const shared = process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../shared');
const path = join(shared, 'data/keyphrases/hf_ai_keywords_2025.jsonl.gz');

/** A phrase as the match sees it: Porter stems of its words, lower case, hyphens set aside. */
const stems = (phrase: string) =>
  tokenize(fold(phrase))
    .map((token) => stem(token.folded))
    .join(' ');

const textOf = ({ title, abstract }: Paper) => `${title}. ${abstract}`;

/** Candidate phrases in order of first occurrence, with their number of occurrences, by stems. */
function tally(phrases: Iterable<string>): Map<string, { phrase: string; tf: number }> {
  const found = new Map<string, { phrase: string; tf: number }>();
  for (const phrase of phrases) {
    const key = stems(phrase);
    const known = found.get(key);
    if (known === undefined) found.set(key, { phrase, tf: 1 });
    else known.tf++;
  }
  return found;
}

const ownCandidates = (paper: Paper) => candidates(textOf(paper)).map((candidate) => candidate.words.join(' '));

/** Runs of one to three words without punctuation between them and without a stopword. */
function* ngrams(paper: Paper): Generator<string> {
  for (const clause of textOf(paper).split(/[^\p{L}\p{N}\s'’.+#-]|\.\s/u)) {
    const words = tokenize(clause).map((token) => token.folded);
    for (let i = 0; i < words.length; i++) {
      for (let n = 1; n <= 3 && i + n <= words.length; n++) {
        const gram = words.slice(i, i + n);
        if (gram.every((word) => word.length > 1 && !stopwords.has(word))) yield gram.join(' ');
      }
    }
  }
}

/** TF-IDF, `tf log2(N / df)`, with document frequencies of the whole collection, which helps it. */
function tfIdf(papers: readonly Paper[], phrasesOf: (paper: Paper) => Iterable<string>): Method {
  const df = new Map<string, number>();
  for (const paper of papers) for (const key of tally(phrasesOf(paper)).keys()) df.set(key, (df.get(key) ?? 0) + 1);
  return (paper) =>
    [...tally(phrasesOf(paper))]
      .map(([key, { phrase, tf }]) => ({ phrase, weight: tf * Math.log2(papers.length / (df.get(key) ?? 1)) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, k)
      .map(({ phrase }) => phrase);
}

/** The first candidates of the text that no longer candidate contains. */
const firstPhrases: Method = (paper) =>
  [
    ...tally(
      candidates(textOf(paper))
        .filter((c) => c.standing === 'maximal')
        .map((c) => c.words.join(' ')),
    ).values(),
  ]
    .slice(0, k)
    .map(({ phrase }) => phrase);

const author: Method = (paper) => extractKeyphrases(paper, { top: k }).map(({ surface }) => surface);

/** F1 at 10 of each paper: precision is hits / 10, recall is hits / all gold keywords, absent ones included. */
function f1(papers: readonly Paper[], method: Method, form: (phrase: string) => string): number[] {
  return papers.map((paper) => {
    const gold = new Set(paper.keyphrases.map(form));
    const hits = [...new Set(method(paper).map(form))].filter((phrase) => gold.has(phrase)).length;
    return (2 * hits) / (k + gold.size);
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The 95 % percentile interval of the mean, by 2,000 bootstrap samples of a seeded generator (mulberry32). */
function bootstrap(values: readonly number[]): [number, number] {
  let state = 20250311;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const means = Array.from({ length: 2000 }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((a, b) => a - b);
  return [means[49] ?? 0, means[1949] ?? 0];
}

const percent = (value: number) => (100 * value).toFixed(2).padStart(6);

if (!existsSync(path)) {
  console.log(`skipped: no ${path} (set PAPERTIDE_SHARED to the folder that holds data/)`);
} else {
  const papers = gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line): Paper => JSON.parse(line));
  const methods: [string, Method][] = [
    ['author', author],
    ['TF-IDF, our candidates', tfIdf(papers, ownCandidates)],
    ['TF-IDF, 1-3-grams', tfIdf(papers, ngrams)],
    ['FirstPhrases', firstPhrases],
  ];
  const keyed = (phrase: string) => normalizeKeyword(phrase).key;
  const ours = f1(papers, author, stems);
  console.log(
    `${papers.length} papers; F1@${k} in percent, macro average; gold: the source's keywords, absent ones included`,
  );
  console.log('method                     J@10  (author minus it, 95 % interval)   keys@10   papers/s');
  for (const [name, method] of methods) {
    const scores = f1(papers, method, stems);
    const [low, high] = bootstrap(ours.map((value, i) => value - (scores[i] ?? 0)));
    const started = performance.now();
    for (const paper of papers) method(paper);
    const perSecond = Math.round((1000 * papers.length) / (performance.now() - started));
    const difference = name === 'author' ? ''.padEnd(34) : `[${percent(low)}, ${percent(high)}]`.padEnd(34);
    console.log(
      `${name.padEnd(24)} ${percent(mean(scores))}  ${difference} ${percent(mean(f1(papers, method, keyed)))}   ${String(perSecond).padStart(8)}`,
    );
  }
}
