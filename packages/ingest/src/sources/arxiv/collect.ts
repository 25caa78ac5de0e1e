import type { Day } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import type { IngestContext } from '../../context.ts';
import { parseSourceUrl } from '../../http/allowed-address.ts';
import { openCircuit } from '../../http/circuit.ts';
import { arxivPace, storedPace } from '../../http/pace.ts';
import { openSourceClient } from '../../http/source-client.ts';
import { harvest } from '../../pipeline/harvest.ts';
import { collectWindows } from '../collect-windows.ts';
import { checkDayRange } from '../day-range.ts';
import { watchDrift } from '../drift.ts';
import { outcomeOf } from '../outcome.ts';
import { sourceRanks } from '../ranks.ts';
import { searchQuery } from './query.ts';
import { readWindow } from './read-window.ts';
import { daysOf, halvesOf, monthsOf, type Window, wordsForWindow } from './window.ts';

export const arxivUrl = 'https://export.arxiv.org';

/** arXiv takes long over large pages: 30 s are not enough. */
export const arxivLimits = { requestMs: 120_000, maxBytes: 64 * 1024 * 1024 } as const;

/** Results asked for at once; arXiv gives 2,000 at most, and fails less often on smaller pages. */
const usualPage = 1_000;

export interface ArxivOptions {
  /** First and last day on which version 1 was submitted, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly categories: readonly string[];
  /** Words of arXiv's query language, searched for beside the categories. */
  readonly query?: string | null;
  /** Where to ask instead of export.arxiv.org: an allowed host, or this machine. */
  readonly sourceUrl?: string;
  readonly trigger: RunRow['trigger'];
  readonly pageSize?: number;
  /** Results of a query past which its window is halved; arXiv gives 10,000. */
  readonly mostResults?: number;
}

/**
 * Collects papers of arXiv by the Atom API, month by month of their submission; a month with more than 10,000 results is
 * halved until each part has fewer. A window is whole only once as many papers came as the source says there are; one that
 * is not, or fails, is named in the run's record, and the run goes on; after three failed windows in a row it stops asking.
 * Run again, it goes on where it was stopped, and pages that have not changed cost one short answer each.
 */
export async function collectArxiv(ctx: IngestContext, options: ArxivOptions): Promise<RunRow> {
  const { from, to, trigger, pageSize = usualPage, mostResults = 10_000 } = options;
  const source = parseSourceUrl(options.sourceUrl ?? arxivUrl, ctx.allowedHosts);
  checkDayRange(from, to);
  const query = searchQuery(options.categories, options.query ?? null);
  const windows = monthsOf(from, to);
  const total = windows.reduce((days, window) => days + daysOf(window), 0);
  return harvest(ctx, { source: 'arxiv', unit: 'day', trigger, from, to, total }, async (run) => {
    const pace = storedPace(ctx, source, arxivPace);
    const client = openSourceClient({ ...ctx, onBytes: run.countBytes }, source, pace, arxivLimits);
    const drift = watchDrift();
    let done = 0;
    const reader = {
      ctx,
      run,
      client,
      drift,
      pages: new Map<string, number>(),
      days: { from, to },
      query,
      pageSize,
      mostResults,
      done: () => Math.floor(done),
    };
    try {
      const found = await collectWindows<Window>({
        windows,
        circuit: await openCircuit(pace),
        signal: ctx.signal,
        words: wordsForWindow,
        onDone: (window) => {
          done += daysOf(window);
        },
        async read(window) {
          const outcome = await readWindow(reader, window);
          if (!outcome.split) return outcome;
          const parts = halvesOf(window);
          return parts === null ? { missing: `more than ${mostResults} papers in one minute` } : { parts };
        },
      });
      await run.write({ papers: [], rejects: [], rank: sourceRanks.arxiv, done: Math.round(done) });
      return outcomeOf({ ...found, drift: drift.report() });
    } finally {
      await client.close();
    }
  });
}
