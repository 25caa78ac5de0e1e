import type { Retagging } from '@papertide/core/query';
import { TAXONOMY_VERSION } from '@papertide/core/topics';
import { taxonomyOf } from '@papertide/ingest';
import { countByEnrichment, type Db } from '@papertide/store';

/** How many papers still have topics of another edition of the taxonomy, or none yet; `null` where all are matched by ours. */
export async function readRetagging(db: Db): Promise<Retagging | null> {
  const groups = await countByEnrichment(db);
  const by = new Map<string | null, number>();
  for (const { version, papers } of groups) {
    const edition = taxonomyOf(version);
    by.set(edition, (by.get(edition) ?? 0) + papers);
  }
  const of = [...by.values()].reduce((sum, n) => sum + n, 0);
  const papers = of - (by.get(TAXONOMY_VERSION) ?? 0);
  if (papers === 0) return null;
  const [most] = [...by].filter(([edition]) => edition !== TAXONOMY_VERSION).sort((a, b) => b[1] - a[1]);
  return { papers, of, from: most?.[0] ?? null };
}
