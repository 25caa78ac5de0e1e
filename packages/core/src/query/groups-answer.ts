import type { Day } from '../paper.ts';
import type { PaperFilter } from './paper-filter.ts';
import type { Provenance } from './provenance.ts';
import type { Evidence, Growth } from './share-answer.ts';

/** A group of keywords that came up without a taxonomy, and what is known of it. */
export interface EmergingGroup {
  /** Stays the same while the group goes on: `2026-03-29-world-model`. */
  readonly id: string;
  /** Its three most telling keywords. */
  readonly label: string;
  /** The end of the window in which it was first found. */
  readonly since: Day;
  readonly keywords: readonly { readonly key: string; readonly label: string; readonly n: number }[];
  /** The part of resamplings in which a group like it came again, 0 to 1. */
  readonly recurrence: number | null;
  /** Mean NPMI of its five most telling keywords. */
  readonly coherence: number | null;
  /** Papers with two or more of its keywords, of all papers, in the window and the one before. */
  readonly growth: Growth;
  readonly evidence: Evidence;
  readonly q: number | null;
  /** The curated topic that most of its papers have; `null` where none has one. */
  readonly topic: { readonly id: string; readonly name: string; readonly n: number } | null;
  /** The part of its papers that this topic does not explain, 0 to 1. */
  readonly novelty: number | null;
  /** The middle of the days on which its keywords were first seen. */
  readonly medianFirstSeen: Day | null;
  /** Exactly its papers of the window. */
  readonly filter: PaperFilter;
}

export interface GroupsAnswer {
  /** Groups that emerge: growing, found again in half of the samples, with enough papers. The surest growth first. */
  readonly rows: readonly EmergingGroup[];
  /** Groups that grow, too, but were found again in fewer than half of the samples: they are not shown. */
  readonly fleeting: number;
  /** All groups of the window, each of which was tested. */
  readonly tested: number;
  /** How far all groups come again in samples of the papers: the mean adjusted Rand index. */
  readonly stability: { readonly mean: number; readonly lowest: number; readonly resamples: number } | null;
  readonly now: { readonly from: Day; readonly to: Day; readonly papers: number } | null;
  readonly before: { readonly from: Day; readonly to: Day; readonly papers: number } | null;
  readonly provenance: Provenance;
}

const whole = (part: number): string => `${Math.round(100 * part)}%`;

/**
 * Why a group is among the emerging, in plain words: `60 of 2,100 papers against 12 of 1,900 before; found again in 85% of
 * samples; 62% of its papers are not of Agents; may be chance`.
 */
export function groupReason({ growth, recurrence, novelty, topic, evidence }: EmergingGroup): string {
  const { now, before } = growth;
  const number = (n: number): string => n.toLocaleString('en-US');
  const parts = [
    `${number(now.n)} of ${number(now.total)} papers against ${number(before.n)} of ${number(before.total)} before`,
  ];
  if (recurrence !== null) parts.push(`found again in ${whole(recurrence)} of samples`);
  if (novelty !== null && topic !== null)
    parts.push(`${whole(novelty)} of its papers are not of the topic ${topic.name}`);
  if (evidence === 'candidate') parts.push('may be chance');
  return parts.join('; ');
}
