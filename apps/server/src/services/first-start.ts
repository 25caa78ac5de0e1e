import type { RunRow } from '@papertide/core/query';
import { collectHuggingFace, loadDemo } from '@papertide/ingest';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import { ingestContext } from './ingest-context.ts';
import { daysToCollect } from './start-collecting.ts';

/** What was done about an empty database. */
export type FirstStart = 'not-empty' | 'off' | 'started';

/**
 * Fills an empty database beside the server, once: collects the last 28 days of Daily Papers, and where the source cannot
 * be reached says so and loads the invented demo corpus; or loads that at once, or nothing, as the configuration says.
 * A database with papers is left alone.
 */
export async function fillAtFirstStart(ctx: Context): Promise<FirstStart> {
  const { totals } = await readCorpus(ctx);
  if (totals.papers > 0) return 'not-empty';
  const { firstStart, sourceUrl } = ctx.config;
  if (firstStart === 'off') return 'off';
  const today = ctx.now().slice(0, 10);
  await ctx.job.start(async (controls) => {
    const ingest = ingestContext(ctx, controls);
    const demo = (): Promise<RunRow> => loadDemo(ingest, { through: today });
    if (firstStart === 'demo') return demo();
    const days = daysToCollect({ from: null, to: null }, today);
    ctx.log(`The database is empty: collecting Daily Papers of ${days.from} to ${days.to}.`);
    const run = await collectHuggingFace(ingest, {
      ...days,
      sourceUrl: sourceUrl ?? undefined,
      trigger: 'first-start',
    });
    ctx.log(`Collected ${run.papersNew} papers (${run.state})${run.error === null ? '.' : `: ${run.error}`}`);
    if (run.state !== 'failed' || run.papersNew > 0) return run;
    ctx.log('Loading the demo corpus instead: its papers are invented, and go as soon as real ones come.');
    return demo();
  });
  return 'started';
}
