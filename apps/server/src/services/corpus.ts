import type { Day, Instant } from '@papertide/core';
import { addDays } from '@papertide/core';
import type { Axis, CollectedDay, Provenance } from '@papertide/core/query';
import { type CollectedDays, publicationLagDays } from '@papertide/core/series';
import { TAXONOMY_VERSION } from '@papertide/core/topics';
import {
  type Db,
  listCollectedDays,
  listSources,
  readRevision,
  readSynonymsVersion,
  readTotals,
  snapshot,
} from '@papertide/store';
import type { Context } from '../context.ts';
import { mergeDays } from './merge-days.ts';
import { readRetagging } from './retagging.ts';

/** What is known about the data as a whole at one revision. */
export interface Corpus {
  readonly totals: Awaited<ReturnType<typeof readTotals>>;
  readonly sources: Awaited<ReturnType<typeof listSources>>;
  readonly days: readonly (CollectedDay & { readonly at: Instant })[];
  readonly collected: CollectedDays;
  readonly provenance: Provenance;
}

async function computeCorpus(db: Db, revision: number): Promise<Corpus> {
  const [totals, sources, days, retagging, synonymsVersion] = await Promise.all([
    readTotals(db),
    listSources(db),
    listCollectedDays(db, null, null, null).then(mergeDays),
    readRetagging(db),
    readSynonymsVersion(db),
  ]);
  return {
    totals,
    sources,
    days,
    collected: {
      complete: new Set(days.filter((d) => d.state !== 'incomplete').map((d) => d.day)),
      first: totals.firstListed,
      last: totals.lastListed,
    },
    provenance: {
      sources: sources.filter((s) => s.papers > 0).map((s) => s.name),
      dataFrom: totals.firstListed,
      dataTo: totals.lastListed,
      asOf: totals.asOf,
      taxonomyVersion: TAXONOMY_VERSION,
      synonymsVersion,
      retagging,
      topicCoverage: totals.papers > 0 ? totals.papersWithTopic / totals.papers : null,
      synthetic: totals.synthetic,
      revision,
    },
  };
}

/** The facts of the present revision, computed once per revision and of that revision only. */
export function readCorpus(ctx: Context): Promise<Corpus> {
  return snapshot(ctx.store.read, async (db) => {
    const revision = await readRevision(db);
    return ctx.answers.get(`corpus ${revision}`, () => computeCorpus(db, revision));
  });
}

/**
 * The last day up to which figures are settled: the last listed day whose list is complete, or on the published axis the
 * day 14 days before the last listed one. `null` while there is no list.
 */
export function lastSettledDay({ collected }: Pick<Corpus, 'collected'>, axis: Axis): Day | null {
  const { complete, last } = collected;
  if (last === null) return null;
  if (axis === 'published') return addDays(last, -publicationLagDays);
  return (
    [...complete]
      .filter((day) => day <= last)
      .sort()
      .at(-1) ?? last
  );
}
