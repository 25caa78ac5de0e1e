import { parseArxivId } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import type { IngestContext } from '../../context.ts';
import { parseSourceUrl } from '../../http/allowed-address.ts';
import { openCircuit } from '../../http/circuit.ts';
import { huggingFacePace, storedPace } from '../../http/pace.ts';
import { openSourceClient, type SourceClient } from '../../http/source-client.ts';
import { IngestError } from '../../ingest-error.ts';
import { type Harvest, harvest } from '../../pipeline/harvest.ts';
import { collectWindows } from '../collect-windows.ts';
import { watchDrift } from '../drift.ts';
import { outcomeOf } from '../outcome.ts';
import { sourceRanks } from '../ranks.ts';
import { huggingFaceUrl } from './collect.ts';
import { parseElement } from './parse-element.ts';
import { readList } from './read-day.ts';

/** Something of Daily Papers that is asked for by name. */
export type Named = { readonly kind: 'week' | 'month' | 'paper'; readonly id: string };

export interface ListsOptions {
  readonly named: readonly Named[];
  readonly sourceUrl?: string | undefined;
  readonly trigger: RunRow['trigger'];
}

/** A month has held some 1,500 papers: a source that goes on is broken. */
const mostPages = 100;
const mostNamed = 10_000;

const patterns = { week: /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/, month: /^\d{4}-(?:0[1-9]|1[0-2])$/ } as const;

/** Refuses what names nothing: a week is written 2025-W11, a month 2025-03, a paper by its arXiv id. */
function check({ kind, id }: Named): void {
  if (kind === 'paper' ? parseArxivId(id) !== null : patterns[kind].test(id)) return;
  const hint = {
    week: 'Weeks are written 2025-W11.',
    month: 'Months are written 2025-03.',
    paper: 'Give an arXiv id.',
  };
  throw new IngestError('bad-day', `no ${kind}: ${id}`, { hint: hint[kind] });
}

/** The elements of what is named; those of a single paper have no list around them. */
async function read(client: SourceClient, { kind, id }: Named, say: Harvest['say']): Promise<unknown[]> {
  if (kind !== 'paper') {
    return readList(client, { query: { [kind]: id }, words: `${kind} ${id}`, expectsPapers: true, mostPages }, say);
  }
  say(`paper ${id}`);
  const paper = await client.getJson(`/api/papers/${encodeURIComponent(parseArxivId(id) ?? id)}`, {}, say);
  const comments =
    typeof paper === 'object' && paper !== null && 'numComments' in paper ? paper.numComments : undefined;
  return [{ paper, numComments: comments }];
}

/**
 * Collects what Daily Papers lists of whole weeks and months, and single papers by id: papers with their readings, listed on the
 * day that each names itself. Says nothing of whole days, whose lists are read by `collectHuggingFace`. What cannot be read is
 * named in the run's record, and the run goes on; a paper that is not there is missing, which is no failure of the source.
 */
export async function collectHuggingFaceLists(ctx: IngestContext, options: ListsOptions): Promise<RunRow> {
  const { named, trigger } = options;
  const source = parseSourceUrl(options.sourceUrl ?? huggingFaceUrl, ctx.allowedHosts);
  if (named.length > mostNamed) throw new IngestError('too-large', `more than ${mostNamed} lists and papers at once`);
  for (const each of named) check(each);
  const plan = { source: 'huggingface', unit: 'page', trigger, from: null, to: null, total: named.length } as const;
  return harvest(ctx, plan, async (run) => {
    const pace = storedPace(ctx, source, huggingFacePace);
    const client = openSourceClient({ ...ctx, onBytes: run.countBytes }, source, pace);
    const drift = watchDrift();
    let done = 0;
    try {
      const found = await collectWindows<Named>({
        windows: named,
        circuit: await openCircuit(pace),
        signal: ctx.signal,
        words: ({ kind, id }) => `${kind} ${id}`,
        onDone: () => {
          done++;
        },
        async read(each) {
          try {
            const elements = await read(client, each, run.say);
            await writeElements(ctx, run, drift, elements, done + 1);
            return { missing: null };
          } catch (error) {
            if (!(error instanceof IngestError && error.status === 404)) throw error;
            return { missing: 'the source does not have it' };
          }
        },
      });
      return outcomeOf({ ...found, drift: drift.report() });
    } finally {
      await client.close();
    }
  });
}

async function writeElements(
  ctx: IngestContext,
  run: Harvest,
  drift: ReturnType<typeof watchDrift>,
  elements: readonly unknown[],
  done: number,
): Promise<void> {
  const observedAt = ctx.now();
  const parsed = elements.map((element) => parseElement(element, { listedOn: null, observedAt }));
  for (const each of parsed) drift.add(each);
  const papers = parsed.flatMap((each) => (each.paper === undefined ? [] : [each.paper]));
  const rejects = parsed.flatMap((each) => (each.rejected === undefined ? [] : [each.rejected]));
  await run.write({ papers, rejects, rank: sourceRanks.huggingface, done });
}
