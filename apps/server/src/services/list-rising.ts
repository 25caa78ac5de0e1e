import type { ChangeList, PaperFilter, RankedRow, RisingAnswer } from '@papertide/core/query';
import { leastSupport } from '@papertide/core/series';
import { firstSeen, rankKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { generalKeywords } from './general-keywords.ts';
import type { RisingQuery } from './queries.ts';
import {
  bySureness,
  describeRows,
  type JudgedKey,
  type RankedDimension,
  withEvidence,
  withGrowth,
} from './rank-rows.ts';
import { readEvidence, type TestedKeys } from './read-evidence.ts';
import { rankedPapers } from './window-query.ts';
import { windowTotal } from './window-totals.ts';
import { resolveWindows, type Window } from './windows.ts';

/** More keys than any corpus has with enough papers. */
const everyKey = 100_000;

interface JudgedKind {
  readonly kind: RankedDimension;
  readonly rows: readonly JudgedKey[];
  readonly tests: TestedKeys;
}

async function judgeKind(
  ctx: Context,
  corpus: Corpus,
  kind: RankedDimension,
  filter: PaperFilter,
  now: Window,
  before: Window,
): Promise<JudgedKind> {
  const hide = kind === 'topic' ? new Set<string>() : generalKeywords;
  const options = { limit: everyKey, minPapers: leastSupport, hide };
  const [ranked, nowTotal, beforeTotal, tests] = await Promise.all([
    rankKeys(ctx.store.read, kind, filter, now, before, options),
    windowTotal(ctx, kind, filter, now),
    windowTotal(ctx, kind, filter, before),
    readEvidence(ctx, corpus, kind, filter, now, before),
  ]);
  return { kind, rows: withEvidence(withGrowth(ranked.rows, { now: nowTotal, before: beforeTotal }), tests), tests };
}

const fallen: readonly string[] = ['peaked', 'fading'];
const directionOf = (row: JudgedKey): ChangeList['direction'] =>
  fallen.includes(row.growth.reading) ? 'falling' : 'rising';

/** Rows of several kinds as a ranking shows them, in the order given. */
async function described(
  ctx: Context,
  corpus: Corpus,
  rows: readonly (JudgedKey & { readonly kind: RankedDimension })[],
  filter: PaperFilter,
  now: Window,
): Promise<RankedRow[]> {
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const found = await Promise.all(
    kinds.map((kind) =>
      describeRows(
        ctx,
        corpus,
        kind,
        rows.filter((row) => row.kind === kind),
        filter,
        now,
      ),
    ),
  );
  const byKey = new Map(found.flat().map((row) => [`${row.ref.dimension} ${row.ref.key}`, row]));
  return rows.flatMap((row) => byKey.get(`${row.kind} ${row.key}`) ?? []);
}

const tiers = [
  ['supported', 'rising'],
  ['supported', 'falling'],
  ['candidate', 'rising'],
  ['candidate', 'falling'],
] as const;

/**
 * The topics and keywords whose share of the papers of a filter rose or fell from the window before, in two tiers by what the
 * tests say, the surest first; and the new keywords whose first paper of the filter lies in the window, most papers first. Whose
 * keywords, and whether synonyms count as one, is the origin's; shares of those given by a source are of the papers to which it gave
 * any. Every one with 10 papers or more of the filter in both windows is tested with the others of its kind. Lists are empty without
 * a window before.
 */
export function listRising(ctx: Context, query: RisingQuery): Promise<RisingAnswer> {
  return answer(ctx, 'rising', query, async (corpus, ctx, query) => {
    const filter = rankedPapers(query);
    const { origin } = query;
    const { now, before } = resolveWindows(query.window, corpus);
    if (now === null || before === null) {
      const none = { tested: { topics: 0, keywords: 0 }, lists: [], fresh: { rows: [], count: 0 } };
      const papers = now === null ? 0 : await windowTotal(ctx, 'topic', filter, now);
      return { now: now && { ...now, papers }, before: null, per: null, ...none };
    }
    const topics = await judgeKind(ctx, corpus, 'topic', filter, now, before);
    const keywords = await judgeKind(ctx, corpus, origin, filter, now, before);
    const all = [topics, keywords].flatMap(({ kind, rows }) => rows.map((row) => ({ ...row, kind })));
    const lists = await Promise.all(
      tiers.map(async ([evidence, direction]): Promise<ChangeList> => {
        const rows = all.filter((row) => row.evidence === evidence && directionOf(row) === direction).sort(bySureness);
        const shown = await described(ctx, corpus, rows.slice(0, query.limit), filter, now);
        return { direction, evidence, rows: shown, count: rows.length };
      }),
    );
    const absent = keywords.rows.filter((row) => row.growth.reading === 'new');
    const first = await firstSeen(
      ctx.store.read,
      origin,
      absent.map((row) => row.key),
      filter,
    );
    const fresh = absent
      .filter((row) => (first.get(row.key) ?? '') >= now.from)
      .map((row) => ({ ...row, kind: origin }))
      .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
    return {
      now: { ...now, papers: await windowTotal(ctx, 'topic', filter, now) },
      before: { ...before, papers: await windowTotal(ctx, 'topic', filter, before) },
      per: topics.tests.per ?? keywords.tests.per,
      tested: { topics: topics.tests.tested, keywords: keywords.tests.tested },
      lists,
      fresh: { rows: await described(ctx, corpus, fresh.slice(0, query.limit), filter, now), count: fresh.length },
    };
  });
}
