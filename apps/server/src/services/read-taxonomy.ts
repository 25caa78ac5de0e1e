import { taxonomy } from '@papertide/core/topics';
import { countOfKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';

export interface TaxonomyAnswer {
  readonly version: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly areaId: string;
    readonly definition: string;
    readonly slot: number | null;
    /** Papers of the topic, of all days. */
    readonly papers: number;
  }[];
}

/** The taxonomy in its own order, with the number of papers of each topic. */
export function readTaxonomy(ctx: Context): Promise<TaxonomyAnswer> {
  return answer(ctx, 'taxonomy', null, async (_, ctx) => {
    const papers = await countOfKeys(
      ctx.store.read,
      'topic',
      taxonomy.topics.map((t) => t.id),
    );
    return {
      version: taxonomy.version,
      areas: taxonomy.areas,
      topics: taxonomy.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        shortName: topic.shortName ?? topic.name,
        areaId: topic.area,
        definition: topic.definition,
        slot: topic.slot ?? null,
        papers: papers.get(topic.id) ?? 0,
      })),
    };
  });
}
