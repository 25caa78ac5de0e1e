import type { CompanionList, Provenance } from '@papertide/core/query';
import { spanOfKey } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readCompanions } from './companions.ts';
import { shownKeys } from './portray.ts';
import type { KeywordCompanionsQuery } from './queries.ts';

/**
 * The keywords of a portrait, counted as `origin` does: those that stand in the papers of the subject oftener than by chance, most
 * papers first. Numbers are the lengths of the lists that both open. Of a subject without papers there are none.
 */
export function keywordCompanions(
  ctx: Context,
  query: KeywordCompanionsQuery,
): Promise<CompanionList & { readonly provenance: Provenance }> {
  return answer(ctx, 'keyword companions', query, async (_, ctx, { subject, origin }) => {
    const [own, all] = await Promise.all([
      spanOfKey(ctx.store.read, subject),
      spanOfKey(ctx.store.read, { dimension: 'all', key: '' }),
    ]);
    const whole = { ref: subject, papers: own.papers, of: all.papers };
    return readCompanions(ctx, whole, origin, { limit: shownKeys, attracted: true });
  });
}
