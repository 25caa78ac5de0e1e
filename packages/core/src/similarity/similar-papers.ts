import { createLatentSpace, type LatentSpace } from './latent-space.ts';
import { createPostings } from './postings.ts';
import type { SparseRow } from './sparse-matrix.ts';
import { strongestShared } from './strongest-shared.ts';
import { mostFrequentSurfaces } from './surfaces.ts';
import { type PaperText, paperTerms, type TermCounts } from './terms.ts';
import { tfIdf, vocabularyOfPapers } from './tf-idf.ts';
import { createTopList, type Scored, type TopList } from './top-list.ts';

/** A paper of the corpus. */
export interface CorpusPaper extends PaperText {
  readonly id: string;
}

/** A paper like another, and why. */
export interface SimilarPaper {
  readonly id: string;
  /** 0.7 of the cosine of the terms and 0.3 of the cosine in the latent space; the first alone where there is no space. Above 0, at most 1. */
  readonly score: number;
  /** The words of both papers that add most to the score, at most five, the first the most; as a paper of the corpus writes them. */
  readonly sharedTerms: readonly string[];
}

export interface SimilarPapersOptions {
  readonly random: () => number;
  /** Dimensions of the latent space; 100 unless told. */
  readonly dimensions?: number;
  /** Papers from which on there is a latent space; 500 unless told. A space of few papers only repeats the terms. */
  readonly leastForLatent?: number;
}

/** An index of papers by likeness. */
export interface SimilarPapers {
  /** Papers in the index. */
  readonly size: number;
  /** Whether likeness also looks beyond shared words. */
  readonly isLatent: boolean;
  /**
   * Whether so many papers were added that weights should be worked out anew: over a tenth of those that they were worked
   * out from, or enough for a latent space that the index still lacks.
   */
  readonly isRefitDue: boolean;
  has(id: string): boolean;
  /** The papers most like one of the index, itself left out, best first, ties in the order of the index; ten unless told. `null` for an unknown id. */
  similarTo(id: string, top?: number): SimilarPaper[] | null;
  /** The papers most like a text that need not be in the index. */
  similarToText(text: PaperText, top?: number): SimilarPaper[];
  /**
   * Takes in a paper without working out weights anew: words that no two papers of the corpus had are unknown to it until
   * then. `false`, and no change, for an id that it holds.
   */
  add(paper: CorpusPaper): boolean;
}

const termPart = 0.7;
const latentPart = 0.3;
const mostReasons = 5;
/** Papers whose latent cosine is worked out before others are passed over. */
const firstLook = 50;
const nothing: SparseRow = { column: [], value: [] };

/** The best by the mixed score, of all papers: those that a latent cosine of 1 could not bring in are not looked at. */
function rankMixed(
  dots: Float64Array,
  promising: readonly Scored[],
  top: number,
  without: number,
  latentCosine: (place: number) => number,
): TopList {
  const best = createTopList(top);
  const isSeen = new Uint8Array(dots.length);
  const look = (place: number): void => {
    isSeen[place] = 1;
    best.offer(place, Math.min(1, termPart * (dots[place] as number) + latentPart * latentCosine(place)));
  };
  if (without >= 0) isSeen[without] = 1;
  for (const { place } of promising) look(place);
  for (let place = 0; place < dots.length; place++) {
    if (isSeen[place] === 0 && termPart * (dots[place] as number) + latentPart >= best.least) look(place);
  }
  return best;
}

/**
 * Builds an index over a corpus: TF-IDF of stems, the title three times, mixed with latent semantic analysis. A paper given
 * twice counts once, as first given. The result is the exact ten, not an approximation: papers are passed over only where even a
 * perfect latent likeness could not bring them in. Building is O(cells · dimensions); a query O(postings + candidates · dimensions).
 */
export function createSimilarPapers(corpus: Iterable<CorpusPaper>, options: SimilarPapersOptions): SimilarPapers {
  const { random, dimensions = 100, leastForLatent = 500 } = options;
  const first = new Map<string, TermCounts>();
  for (const { id, title, abstract } of corpus) {
    if (!first.has(id)) first.set(id, paperTerms({ title, abstract }));
  }
  const fitted = first.size;
  const vocabulary = vocabularyOfPapers(
    Array.from(first.values(), (terms) => terms.keys()),
    fitted < leastForLatent ? 1 : 2,
  );
  const surfaces = mostFrequentSurfaces(first.values());
  const vectorOf = (terms: TermCounts): SparseRow =>
    tfIdf(
      Array.from(terms, ([term, { count }]): [string, number] => [term, count]),
      vocabulary,
    );

  const ids: string[] = [];
  const placeOf = new Map<string, number>();
  const vectors: SparseRow[] = [];
  const postings = createPostings(vocabulary.terms.length);
  let space: LatentSpace | null = null;
  const take = (id: string, vector: SparseRow): void => {
    placeOf.set(id, ids.length);
    postings.add(ids.length, vector);
    ids.push(id);
    vectors.push(vector);
    space?.add(vector);
  };
  for (const [id, terms] of first) take(id, vectorOf(terms));
  if (fitted >= leastForLatent) space = createLatentSpace(vectors, vocabulary.terms.length, dimensions, random);

  const rank = (vector: SparseRow, latent: Float32Array | null, top: number, without: number): SimilarPaper[] => {
    const dots = postings.dots(vector);
    if (without >= 0) dots[without] = 0;
    const byTerms = createTopList(Math.max(top, firstLook));
    for (let place = 0; place < dots.length; place++) byTerms.offer(place, Math.min(1, dots[place] as number));
    const { entries } =
      space === null || latent === null
        ? { entries: byTerms.entries.slice(0, top) }
        : rankMixed(dots, byTerms.entries, top, without, (place) => space?.cosine(latent, place) ?? 0);
    return entries.map(({ place, score }) => ({
      id: ids[place] ?? '',
      score,
      sharedTerms: strongestShared(vector, vectors[place] ?? nothing, mostReasons).map((term) => {
        const stem = vocabulary.terms[term] ?? '';
        return surfaces.get(stem) ?? stem;
      }),
    }));
  };

  return {
    get size() {
      return ids.length;
    },
    get isLatent() {
      return space !== null;
    },
    get isRefitDue() {
      return ids.length - fitted > fitted / 10 || (space === null && ids.length >= leastForLatent);
    },
    has: (id) => placeOf.has(id),
    similarTo(id, top = 10) {
      const place = placeOf.get(id);
      if (place === undefined) return null;
      return rank(vectors[place] ?? nothing, space?.vectorOf(place) ?? null, top, place);
    },
    similarToText(text, top = 10) {
      const vector = vectorOf(paperTerms(text));
      return rank(vector, space?.project(vector) ?? null, top, -1);
    },
    add({ id, title, abstract }) {
      if (placeOf.has(id)) return false;
      take(id, vectorOf(paperTerms({ title, abstract })));
      return true;
    },
  };
}
