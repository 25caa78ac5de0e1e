import type { Provenance } from './provenance.ts';
import type { RankedRow, RankingAnswer } from './ranking-answer.ts';

/** Changes of one direction in one tier, the surest first. */
export interface ChangeList {
  readonly direction: 'rising' | 'falling';
  readonly evidence: 'supported' | 'candidate';
  readonly rows: readonly RankedRow[];
  /** How many there are in all, shown or not. */
  readonly count: number;
}

/** What rose and what fell among the topics and keywords of some papers in a window, in two tiers, and the keywords that are new. */
export interface RisingAnswer {
  readonly now: RankingAnswer['now'];
  readonly before: RankingAnswer['before'];
  readonly per: RankingAnswer['per'];
  readonly tested: { readonly topics: number; readonly keywords: number };
  /** Supported rises, supported falls, candidate rises, candidate falls. */
  readonly lists: readonly ChangeList[];
  /** Keywords first seen among these papers in the window, with enough papers, most first. */
  readonly fresh: { readonly rows: readonly RankedRow[]; readonly count: number };
  readonly provenance: Provenance;
}
