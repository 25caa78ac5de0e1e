import { axes, keywordMapQuerySchema } from '@papertide/core/query';
import { z } from 'zod';
import { compareKeywords } from '../services/compare-keywords.ts';
import { keywordCompanions } from '../services/keyword-companions.ts';
import { keywordNeighbors } from '../services/keyword-neighbors.ts';
import { listGroups } from '../services/list-groups.ts';
import { nameSeries } from '../services/name-series.ts';
import {
  keywordCompanionsQuerySchema,
  keywordNeighborsQuerySchema,
  keywordPeriodsQuerySchema,
  keywordRankQuerySchema,
  nameQuerySchema,
  suggestQuerySchema,
} from '../services/queries.ts';
import { rankKeywords } from '../services/rank-keywords.ts';
import { readKeywordMap } from '../services/read-keyword-map.ts';
import { suggestSeries } from '../services/suggest-series.ts';
import {
  listSynonyms,
  mergeSynonyms,
  splitSynonyms,
  synonymEditSchema,
  synonymListSchema,
  synonymRemoveSchema,
} from '../services/synonyms.ts';
import { adminProcedure, procedure, router } from './trpc.ts';

export const keywords = router({
  rank: procedure.input(keywordRankQuerySchema.prefault({})).query(({ ctx, input }) => rankKeywords(ctx, input)),
  groups: procedure
    .input(z.object({ axis: z.enum(axes).default('listed') }).prefault({}))
    .query(({ ctx, input }) => listGroups(ctx, input.axis)),
  map: procedure.input(keywordMapQuerySchema.prefault({})).query(({ ctx, input }) => readKeywordMap(ctx, input)),
  periods: procedure
    .input(keywordPeriodsQuerySchema.prefault({}))
    .query(({ ctx, input }) => compareKeywords(ctx, input)),
  neighbors: procedure.input(keywordNeighborsQuerySchema).query(({ ctx, input }) => keywordNeighbors(ctx, input)),
  companions: procedure.input(keywordCompanionsQuerySchema).query(({ ctx, input }) => keywordCompanions(ctx, input)),
  synonyms: procedure
    .input(synonymListSchema.prefault({}))
    .query(({ ctx, input }) => listSynonyms(ctx, input.keys ?? null)),
  merge: adminProcedure.input(synonymEditSchema).mutation(({ ctx, input }) => mergeSynonyms(ctx, input)),
  split: adminProcedure.input(synonymRemoveSchema).mutation(({ ctx, input }) => splitSynonyms(ctx, input)),
  names: procedure.input(nameQuerySchema).query(({ ctx, input }) => nameSeries(ctx, input)),
  suggest: procedure.input(suggestQuerySchema.prefault({})).query(({ ctx, input }) => suggestSeries(ctx, input)),
});
