import { seededRandom } from '@papertide/core/networks';
import {
  type CorpusPaper,
  createSimilarPapers,
  type SimilarPaper,
  type SimilarPapers,
} from '@papertide/core/similarity';
import { type Db, stateOfTexts, type TextsState, walkTexts } from '@papertide/store';

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

interface Built {
  readonly revision: number;
  readonly index: SimilarPapers;
  /** The position of the last paper that the index holds, and the state of the papers up to it. */
  readonly upTo: number;
  readonly state: TextsState;
}

/**
 * An index over all papers of a database, built when it is first asked. Where papers were only added since, it takes them in; it
 * is built anew where others changed or went, and where so many came that weights are due to be worked out again.
 */
export class SimilarIndex implements SimilarFinder {
  readonly #db: Db;
  #built: Built | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  async find({ key, revision, isFilling }: SimilarQuestion): Promise<SimilarFound> {
    const held = this.#built;
    const built = held !== null && (held.revision === revision || isFilling) ? held : await this.#renew(revision);
    return { papers: built.index.similarTo(key), indexed: built.index.size };
  }

  async close(): Promise<void> {}

  async #renew(revision: number): Promise<Built> {
    this.#built = (this.#built && (await this.#grown(this.#built, revision))) ?? (await this.#build(revision));
    return this.#built;
  }

  /** The index with the papers that came after it; `null` where that does not do. */
  async #grown({ index, upTo, state }: Built, revision: number): Promise<Built | null> {
    const now = await stateOfTexts(this.#db, upTo);
    if (now.papers !== state.papers || now.changedAt !== state.changedAt) return null;
    const last = await this.#walk(upTo, (paper) => index.add(paper));
    if (index.isRefitDue) return null;
    return { revision, index, upTo: last, state: await stateOfTexts(this.#db, last) };
  }

  async #build(revision: number): Promise<Built> {
    const corpus: CorpusPaper[] = [];
    const last = await this.#walk(0, (paper) => corpus.push(paper));
    const state = await stateOfTexts(this.#db, last);
    return { revision, index: createSimilarPapers(corpus, { random: seededRandom(seed) }), upTo: last, state };
  }

  /** Gives every paper after a position to `take`, and returns the position of the last. */
  async #walk(after: number, take: (paper: CorpusPaper) => void): Promise<number> {
    let upTo = after;
    for (let at: number | null = after; at !== null; ) {
      const { rows, next, last } = await walkTexts(this.#db, at, page);
      for (const { key: id, title, abstract } of rows) take({ id, title, abstract });
      upTo = last ?? upTo;
      at = next;
    }
    return upTo;
  }
}
