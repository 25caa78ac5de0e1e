import { tracked } from '@trpc/server';
import { z } from 'zod';
import { dropDemoCorpus, startLoadingDemo } from '../services/demo-corpus.ts';
import { listRejects } from '../services/list-rejects.ts';
import { listRuns } from '../services/list-runs.ts';
import { collectRequestSchema, rejectsQuerySchema, runsQuerySchema } from '../services/queries.ts';
import { readCalendar } from '../services/read-calendar.ts';
import { readStatus } from '../services/read-status.ts';
import { cancelCollecting, startCollecting } from '../services/start-collecting.ts';
import { adminProcedure, procedure, router } from './trpc.ts';

export const runs = router({
  status: procedure.query(({ ctx }) => readStatus(ctx)),
  list: procedure.input(runsQuerySchema.prefault({})).query(({ ctx, input }) => listRuns(ctx, input.limit)),
  rejects: procedure.input(rejectsQuerySchema.prefault({})).query(({ ctx, input }) => listRejects(ctx, input)),
  calendar: procedure.query(({ ctx }) => readCalendar(ctx)),
  collect: adminProcedure
    .input(collectRequestSchema.prefault({}))
    .mutation(({ ctx, input }) => startCollecting(ctx, input)),
  cancel: adminProcedure
    .input(z.object({ runId: z.number().int().positive() }))
    .mutation(({ ctx, input }) => cancelCollecting(ctx, input.runId)),
  loadDemo: adminProcedure.mutation(({ ctx }) => startLoadingDemo(ctx)),
  dropDemo: adminProcedure.mutation(({ ctx }) => dropDemoCorpus(ctx)),
  /** Where the running collection stands: now, then at each change; `null` while none has run since the server started. */
  progress: procedure.input(z.object({ lastEventId: z.string().nullish() }).optional()).subscription(async function* ({
    ctx,
    signal,
  }) {
    let event = 0;
    for await (const progress of ctx.job.watch(signal ?? new AbortController().signal)) {
      yield tracked(String(++event), progress);
    }
  }),
});
