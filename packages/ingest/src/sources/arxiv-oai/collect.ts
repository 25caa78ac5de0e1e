import { addDays, type Day, dayNumber } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { findCheckpoint, saveCheckpoint } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { parseSourceUrl } from '../../http/allowed-address.ts';
import { openCircuit } from '../../http/circuit.ts';
import { arxivPace, type Pace, storedPace } from '../../http/pace.ts';
import { openSourceClient, type SourceClient } from '../../http/source-client.ts';
import { IngestError } from '../../ingest-error.ts';
import { type Harvest, harvest } from '../../pipeline/harvest.ts';
import type { Outcome } from '../../pipeline/run-end.ts';
import { arxivLimits } from '../arxiv/collect.ts';
import { xmlAnswer } from '../arxiv/read-page.ts';
import { collectWindows } from '../collect-windows.ts';
import { checkDayRange } from '../day-range.ts';
import { watchDrift } from '../drift.ts';
import { outcomeOf } from '../outcome.ts';
import { sourceRanks } from '../ranks.ts';
import { parseIdentify } from './parse-oai.ts';
import type { OaiPrefix } from './parse-record.ts';
import { type DayReader, forgetDay, isSettled, readDay } from './read-day.ts';

export const arxivOaiUrl = 'https://oaipmh.arxiv.org/oai';

export interface ArxivOaiOptions {
  /** First day of changes to read; `null` goes on where the last complete run ended, by the server's date. */
  readonly from: Day | null;
  /** Last day, inclusive; `null` is the server's today. */
  readonly to: Day | null;
  /** A set of arXiv, as `cs`; `null` is all of it. */
  readonly set: string | null;
  readonly prefix?: OaiPrefix;
  /** Where to ask instead of oaipmh.arxiv.org: an allowed host, or this machine. */
  readonly sourceUrl?: string;
  readonly trigger: RunRow['trigger'];
}

/**
 * Collects what changed on arXiv, day by day of the change, by OAI-PMH: new papers, new versions, and papers that were
 * taken back, which leave the database. Days that were read after they could change are not asked for again. A day that
 * cannot be read is named in the run's record and the run goes on; after three in a row it stops asking.
 */
export async function collectArxivOai(ctx: IngestContext, options: ArxivOaiOptions): Promise<RunRow> {
  const { from, to, set, trigger, prefix = 'arXivRaw' } = options;
  const source = parseSourceUrl(options.sourceUrl ?? arxivOaiUrl, ctx.allowedHosts);
  checkDayRange(from ?? to ?? '2005-01-01', to ?? from ?? '2005-01-01');
  if (set !== null && !/^[\w.:-]{1,60}$/.test(set)) {
    throw new IngestError('bad-query', `not a set of arXiv: ${set.slice(0, 60)}`, {
      hint: 'Sets are written cs or physics:hep-th.',
    });
  }
  const total = from === null || to === null ? null : dayNumber(to) - dayNumber(from) + 1;
  return harvest(ctx, { source: 'arxiv-oai', unit: 'day', trigger, from, to, total }, async (run) => {
    const pace = storedPace(ctx, source, arxivPace);
    const client = openSourceClient({ ...ctx, onBytes: run.countBytes }, source, pace, arxivLimits);
    try {
      return await collectDays(ctx, run, { client, pace, from, to, set, prefix });
    } finally {
      await client.close();
    }
  });
}

interface Collection {
  readonly client: SourceClient;
  readonly pace: Pace;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly set: string | null;
  readonly prefix: OaiPrefix;
}

/** Days that are read again when a run goes on where the last one ended. */
const overlapDays = 1;

async function collectDays(ctx: IngestContext, run: Harvest, collection: Collection): Promise<Outcome> {
  const { client, pace, set, prefix } = collection;
  const { store } = ctx;
  const wanted = { ...xmlAnswer, accept: 'text/xml', read: parseIdentify };
  const { value: server } = await client.get('', { verb: 'Identify' }, wanted, run.say);
  if (server === undefined) throw new IngestError('bad-answer', 'the server does not say who it is');
  const place = `${prefix} ${set ?? 'all'} through`;
  const through = await findCheckpoint(store.write, 'arxiv-oai', place);
  const from = collection.from ?? (through === undefined ? null : addDays(through, -overlapDays));
  if (from === null) {
    throw new IngestError('bad-day', 'nothing was collected yet, so the first day must be given', {
      hint: 'Name it with --from.',
    });
  }
  const to = collection.to === null || collection.to > server.day ? server.day : collection.to;
  const drift = watchDrift();
  let done = 0;
  const reader: DayReader = { ctx, run, client, drift, prefix, set, hasTime: server.hasTime, done: () => done };
  const days: Day[] = [];
  for (
    let day = server.earliest !== null && server.earliest > from ? server.earliest : from;
    day <= to;
    day = addDays(day, 1)
  ) {
    if (await isSettled(reader, day)) done++;
    else days.push(day);
  }
  const found = await collectWindows<Day>({
    windows: days,
    circuit: await openCircuit(pace),
    signal: ctx.signal,
    words: (day) => day,
    onDone: () => {
      done++;
    },
    read: async (day) => ({ missing: await readDay(reader, day) }),
  });
  const changed = drift.report();
  await run.write({
    papers: [],
    rejects: [],
    rank: sourceRanks.arxiv,
    done,
    also: async (trx) => {
      // What was read while fields were missing is read again, even where the day can change no more.
      if (changed !== null) for (const day of days) await forgetDay(trx, reader, day);
      // Only a run that joins the one before leaves no gap behind its end.
      const joins = through === undefined || from <= addDays(through, 1);
      if (changed === null && found.failures.length === 0 && joins && to > (through ?? ''))
        await saveCheckpoint(trx, 'arxiv-oai', place, to);
    },
  });
  return outcomeOf({ ...found, drift: changed });
}
