import type { Day } from '@papertide/core';
import { formatSeriesRef, type KeywordDimension, type PaperFilter } from '@papertide/core/query';
import { sql } from 'kysely';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { dayColumn, keyphrasesOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';
import { labelsOf } from './labels.ts';

export interface MappedKeywordOptions {
  readonly origin: KeywordDimension;
  /** Least papers of the filter with a keyphrase to take it in. */
  readonly leastPapers: number;
  readonly mostKeys: number;
  /** The only keys to take in; any unless told. */
  readonly keys?: readonly string[];
  /** Keys to leave out. */
  readonly hide?: ReadonlySet<string>;
}

/** A keyphrase with its papers within a filter. */
export interface MappedKeyword {
  readonly key: string;
  readonly label: string;
  readonly n: number;
}

/** A paper with its keyphrases among those that were taken in, in the order of their keys. */
export interface MappedPaper {
  readonly key: string;
  /** Its date on the filter's axis. */
  readonly day: Day | null;
  readonly listedOn: Day | null;
  readonly keys: readonly string[];
}

/**
 * The most frequent keywords of the papers of a filter, most papers first and then by key, and which paper has which: the
 * papers with at least one of them, by key. Synonym groups are one keyword, or each keyword stands by itself in `single-…`; a
 * paper counts once, whatever the origins. Cost: papers of the filter times their keyphrases.
 */
export async function mappedKeywords(
  db: Db,
  filter: PaperFilter,
  { origin, leastPapers, mostKeys, keys, hide = new Set() }: MappedKeywordOptions,
): Promise<{ readonly keywords: MappedKeyword[]; readonly papers: MappedPaper[] }> {
  const { origins, column } = keyphrasesOf(origin);
  const n = sql<number>`cast(count(distinct paper_keyphrase.paper_id) as integer)`;
  const counted = await db
    .selectFrom('paper')
    .innerJoin('paper_keyphrase', 'paper_keyphrase.paper_id', 'paper.id')
    .innerJoin('keyphrase', 'keyphrase.id', 'paper_keyphrase.keyphrase_id')
    .select(`${column} as key`)
    .select(n.as('n'))
    .where('origin', 'in', origins)
    .where(wherePapers(db, filter))
    .$if(keys !== undefined, (query) => query.where(column, 'in', keys ?? []))
    .groupBy(column)
    .having(n, '>=', leastPapers)
    .orderBy('n', 'desc')
    .orderBy('key')
    .limit(mostKeys + hide.size)
    .execute();
  const chosen = counted.filter(({ key }) => !hide.has(key)).slice(0, mostKeys);
  const names = await labelsOf(
    db,
    chosen.map(({ key }) => ({ dimension: origin, key })),
  );
  const papers = new Map<string, { day: Day | null; listedOn: Day | null; keys: Set<string> }>();
  for (const some of chunks(
    chosen.map(({ key }) => key),
    1,
    dialectOf(db).maxBoundValues / 2,
  )) {
    const rows = await db
      .selectFrom('paper')
      .innerJoin('paper_keyphrase', 'paper_keyphrase.paper_id', 'paper.id')
      .innerJoin('keyphrase', 'keyphrase.id', 'paper_keyphrase.keyphrase_id')
      .select(['paper.key', 'paper.listed_on as listedOn', `${dayColumn[filter.axis]} as day`, `${column} as keyword`])
      .where('origin', 'in', origins)
      .where(column, 'in', some)
      .where(wherePapers(db, filter))
      .execute();
    for (const { key, day, listedOn, keyword } of rows) {
      const paper = papers.get(key) ?? { day, listedOn, keys: new Set<string>() };
      papers.set(key, paper);
      paper.keys.add(keyword);
    }
  }
  return {
    keywords: chosen.map(({ key, n }) => ({
      key,
      label: names.get(formatSeriesRef({ dimension: origin, key })) ?? key,
      n,
    })),
    papers: [...papers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { day, listedOn, keys }]) => ({ key, day, listedOn, keys: [...keys].sort() })),
  };
}
