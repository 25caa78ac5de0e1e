import { type AccruedFraction, leastOfFilter, settlingDays } from '@papertide/core/attention';
import type { PaperFilter } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { type AttentionFact, readAttentionFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';
import { wantedPapers } from './wanted-papers.ts';

/** What an accrual curve is drawn from. */
export interface Accrued {
  readonly papers: readonly AttentionFact[];
  readonly fractions: ReadonlyMap<number, readonly AccruedFraction[]>;
  /** How many papers of the filter were read young and settled, where these are too few and all papers stand in; else `null`. */
  readonly tooFew: number | null;
}

/**
 * The papers of a filter and their fractions behind the accrual curve; those of all papers where fewer than 100 of the filter's were
 * read both young and settled. Ask within an answer. O(papers).
 */
export async function accruedOf(ctx: Context, corpus: Corpus, filter: PaperFilter): Promise<Accrued> {
  const isWanted = await wantedPapers(ctx, filter);
  const { papers, accrued } = await readAttentionFacts(ctx, corpus);
  const fractions = new Map([...accrued].map(([age, of]) => [age, of.filter(({ key }) => isWanted(key))]));
  const read = fractions.get(settlingDays)?.length ?? 0;
  const isAll = read === (accrued.get(settlingDays)?.length ?? 0);
  return isAll || read >= leastOfFilter
    ? { papers: papers.filter(({ key }) => isWanted(key)), fractions, tooFew: null }
    : { papers, fractions: accrued, tooFew: read };
}
