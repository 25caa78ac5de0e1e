import { medianInterval } from '@papertide/core/attention';
import { everyPaper, formatSeriesRef, type Portrait, type PortraitRef } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import { earliestPapers, labelsOf, listKeys, paperRows, spanOfKey } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';
import { type CompanionOptions, readCompanions } from './companions.ts';
import type { Corpus } from './corpus.ts';
import { readPaperRows } from './paper-rows.ts';
import { standoutQuerySchema } from './queries.ts';
import { rankStandouts } from './rank-standouts.ts';
import { readPercentiles } from './read-percentiles.ts';

/** Papers in each short list, and keys in each list of companions. */
const shownPapers = 5;
export const shownKeys = 12;

/**
 * How the papers of the subject stand among those listed with them, in the middle: all with known upvotes, at their latest reading.
 * To leave out those that were read early would choose the popular ones, for these are read again.
 */
async function readPercentile(ctx: Context, corpus: Corpus, ref: PortraitRef): Promise<Portrait['percentile']> {
  const own = await listKeys(ctx.store.read, { ...everyPaper, within: [ref] });
  const all = await readPercentiles(ctx, corpus);
  const percentiles = own.flatMap((key) => all.get(key) ?? []);
  const median = medianInterval(percentiles);
  return median && { ...median, n: percentiles.length };
}

/**
 * A subject with its papers: when, how received, together with whom and what. Every number counts papers, each once, and is
 * the length of the list that the filters of both open. Throws `not-found` where no paper has the subject, unless it is a
 * topic, which may have none yet. Cost: papers of the subject times their keys, and once per revision the
 * cohorts of all days.
 */
export async function portray(
  ctx: Context,
  corpus: Corpus,
  ref: PortraitRef,
  topics: CompanionOptions,
): Promise<Omit<Portrait, 'provenance'>> {
  const db = ctx.store.read;
  const [span, all, labels] = await Promise.all([
    spanOfKey(db, ref),
    spanOfKey(db, { dimension: 'all', key: '' }),
    labelsOf(db, [ref]),
  ]);
  const label = labels.get(formatSeriesRef(ref)) ?? ref.key;
  if (span.papers === 0 && ref.dimension !== 'topic') {
    throw new ServiceError(
      'not-found',
      `No paper names the ${ref.dimension} "${ref.key}".`,
      'Names are compared whole: search for a part of it among the papers.',
    );
  }
  const subject = { ref, papers: span.papers, of: all.papers };
  const companions = (dimension: 'keyword' | 'author' | 'organization') =>
    readCompanions(ctx, subject, dimension, {
      limit: shownKeys,
      attracted: dimension === 'keyword',
      hide: dimension === ref.dimension ? new Set([dimension === 'author' ? fold(ref.key) : ref.key]) : new Set(),
    });
  const filter = { ...everyPaper, within: [ref] };
  return {
    ref,
    label,
    ...span,
    of: all.papers,
    percentile: await readPercentile(ctx, corpus, ref),
    topics: await readCompanions(ctx, subject, 'topic', topics),
    keywords: await companions('keyword'),
    authors: await companions('author'),
    organizations: await companions('organization'),
    first: await readPaperRows(ctx, await paperRows(db, await earliestPapers(db, ref, shownPapers))),
    highest: (await rankStandouts(ctx, standoutQuerySchema.parse({ filter, limit: shownPapers }))).rows,
  };
}

/** The portrait of an author or organization. Names are as the sources give them: people of one name share a portrait. */
export function readPortrait(ctx: Context, ref: PortraitRef): Promise<Portrait> {
  return answer(ctx, 'portrait', ref, (corpus, ctx) => portray(ctx, corpus, ref, { limit: shownKeys }));
}
