import type { Day } from '@papertide/core';
import type { PaperAttentionAnswer } from '@papertide/core/query';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import { readWeekVelocities } from './week-velocities.ts';

const hourMs = 3_600_000;

/**
 * The velocity of a paper as the list of the fastest has it: in the week of the latest reading of all, else in the latest in which
 * the paper was read twice, which ends on `watchedTo`. `null` where there is none.
 */
export async function readPaperVelocity(
  ctx: Context,
  corpus: Corpus,
  key: string,
  watchedTo: Day | null,
): Promise<PaperAttentionAnswer['velocity']> {
  const lastRead = corpus.provenance.asOf?.slice(0, 10);
  if (watchedTo === null || lastRead === undefined) return null;
  for (const last of new Set([lastRead, watchedTo])) {
    const { from, to, usual, watched } = await readWeekVelocities(ctx, corpus, last);
    const own = watched.find((paper) => paper.key === key);
    const [first, latest] = [own?.readings[0], own?.readings.at(-1)];
    if (own === undefined || usual === null || first === undefined || latest === undefined) continue;
    const hours = (Date.parse(latest.observedAt) - Date.parse(first.observedAt)) / hourMs;
    return { perDay: own.velocity, hours, at: latest.observedAt, usual, papers: watched.length, from, to };
  }
  return null;
}
