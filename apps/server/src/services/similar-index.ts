import { seededRandom } from '@papertide/core/networks';
import { createSimilarPapers, type SimilarPaper, type SimilarPapers } from '@papertide/core/similarity';
import { type Db, walkTexts } from '@papertide/store';

const page = 1_000;
/** The seed of the latent space: the same papers give the same neighbours. */
const seed = 20_250_101;

/** What is asked of the index: the papers most like one, in a corpus of some revision. */
export interface SimilarQuestion {
  readonly key: string;
  readonly revision: number;
  /** Papers are being written: an index of an earlier revision will do. */
  readonly isFilling: boolean;
}

export interface SimilarFound {
  /** Best first; `null` where the index does not hold the paper. */
  readonly papers: readonly SimilarPaper[] | null;
  /** Papers that were compared. */
  readonly indexed: number;
}

/** Something that finds the papers most like one. */
export interface SimilarFinder {
  find(question: SimilarQuestion): Promise<SimilarFound>;
  /** Ends what finds; questions that wait are refused. */
  close(): Promise<void>;
}

/** An index over all papers of a database, built when it is first asked and anew when the papers have changed. */
export class SimilarIndex implements SimilarFinder {
  readonly #db: Db;
  #built: { readonly revision: number; readonly index: SimilarPapers } | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  async find({ key, revision, isFilling }: SimilarQuestion): Promise<SimilarFound> {
    const stale = this.#built === null || (this.#built.revision !== revision && !isFilling);
    const { index } = stale ? await this.#build(revision) : (this.#built ?? (await this.#build(revision)));
    return { papers: index.similarTo(key), indexed: index.size };
  }

  async close(): Promise<void> {}

  async #build(revision: number): Promise<{ readonly index: SimilarPapers }> {
    const corpus = [];
    for (let after: number | null = null; ; ) {
      const { rows, next } = await walkTexts(this.#db, after, page);
      for (const { key: id, title, abstract } of rows) corpus.push({ id, title, abstract });
      if (next === null) break;
      after = next;
    }
    this.#built = { revision, index: createSimilarPapers(corpus, { random: seededRandom(seed) }) };
    return this.#built;
  }
}
