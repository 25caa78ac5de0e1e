import { addDays, type Day, dayFromNumber, dayNumber, periodOf } from '@papertide/core';
import { followGroups } from '@papertide/core/networks';
import { type Axis, type EmergingGroup, everyPaper, type GroupsAnswer } from '@papertide/core/query';
import { growthOf, leastSupport, testTrends } from '@papertide/core/series';
import { countByPeriod, firstSeen, topTopic } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { type Corpus, readCorpus, settledDays } from './corpus.ts';
import type { DrawnGroup, GroupsQuestion } from './draw-groups.ts';
import { judged, testedBy, testedPeriods } from './read-evidence.ts';
import { topicName } from './topic-names.ts';
import { onUsualAxis } from './usual-axis.ts';
import { resolveWindows, type Window } from './windows.ts';

/** Half a year in whole weeks. */
const windowDays = 182;
/** Every four weeks the groups are looked at anew, so that they keep their names; a year of such looks. */
const stepDays = 28;
const mostSteps = 13;

/** Windows of equal length that end on a grid of days, every 28 days, before the window; oldest first, all of them within the data. */
function earlierWindows({ from, to }: Window, first: Day): Window[] {
  const length = dayNumber(to) - dayNumber(from);
  const last = Math.floor((dayNumber(to) - 1) / stepDays) * stepDays;
  return Array.from({ length: mostSteps }, (_, i) => dayFromNumber(last - i * stepDays))
    .map((end) => ({ from: addDays(end, -length), to: end }))
    .filter((window) => window.from >= first)
    .reverse();
}

/** A middle day of several, the earlier of two; `null` of none. */
const middleDay = (days: readonly Day[]): Day | null => [...days].sort()[Math.floor((days.length - 1) / 2)] ?? null;

async function describe(ctx: Context, axis: Axis, now: Window, group: Emerging): Promise<EmergingGroup> {
  const { drawn, id, since, tests } = group;
  const db = ctx.store.read;
  const filter = { ...everyPaper, axis, from: now.from, to: now.to, together: [...drawn.keys] };
  const [topic, first] = await Promise.all([
    topTopic(db, filter),
    firstSeen(db, 'keyword', drawn.keys, { ...everyPaper, axis }),
  ]);
  const { n } = tests.growth.now;
  return {
    ...{ id, since, filter },
    label: drawn.keywords
      .slice(0, 3)
      .map(({ label }) => label)
      .join(', '),
    keywords: drawn.keywords,
    recurrence: drawn.recurrence,
    coherence: drawn.coherence,
    growth: tests.growth,
    evidence: tests.evidence,
    q: tests.q,
    topic: topic && { id: topic.topicId, name: topicName(topic.topicId).name, n: topic.n },
    novelty: n > 0 ? 1 - (topic?.n ?? 0) / n : null,
    medianFirstSeen: middleDay([...first.values()]),
  };
}

interface Emerging {
  readonly drawn: DrawnGroup;
  readonly id: string;
  readonly since: Day;
  readonly tests: ReturnType<typeof judged>;
}

/** The least part of samples that have a group again. */
const leastRecurrence = 0.5;

/** Growing or new, with enough papers. */
const grows = ({ tests: { growth } }: Emerging): boolean =>
  (growth.reading === 'rising' || growth.reading === 'new') && growth.now.n >= leastSupport;

const isFleeting = ({ drawn }: Emerging): boolean => (drawn.recurrence ?? 0) < leastRecurrence;

function bySureness(a: Emerging, b: Emerging): number {
  const rank = ({ tests }: Emerging): number => (tests.evidence === 'supported' ? 1 : 0);
  const low = ({ tests }: Emerging): number => tests.growth.change.low ?? 0;
  return rank(b) - rank(a) || low(b) - low(a) || (a.id < b.id ? -1 : 1);
}

/** Judges every group of the window against the one before; all are tested together. */
async function judgeGroups(ctx: Context, corpus: Corpus, question: GroupsQuestion) {
  const { axis, now, before, earlier } = question;
  const { groups, stability, steps } = await ctx.networks.groups(question, corpus.provenance.revision);
  return answer(ctx, 'groups', [question, groups.length], async (_, ctx) => {
    const db = ctx.store.read;
    const papersIn = async ({ from, to }: Window): Promise<number> =>
      (await countByPeriod(db, { dimension: 'all', key: '' }, { ...everyPaper, axis, from, to }, 'year')).reduce(
        (sum, { n }) => sum + n,
        0,
      );
    const totals = { now: await papersIn(now), before: await papersIn(before) };
    const per = testedBy(before, now);
    const periods = testedPeriods(corpus, axis, before, now);
    const days = { ...everyPaper, axis, from: before.from, to: now.to };
    const all = new Map(
      (await countByPeriod(db, { dimension: 'all', key: '' }, days, per)).map(({ period, n }) => [period, n]),
    );
    const series = groups.map((group) => {
      const counts = new Map<string, number>();
      for (const day of group.days) counts.set(periodOf(day, per), (counts.get(periodOf(day, per)) ?? 0) + 1);
      return periods.map((period) => counts.get(period) ?? 0);
    });
    const trends = testTrends(
      series,
      periods.map((period) => all.get(period) ?? 0),
    );
    const names = followGroups([
      ...earlier.map(({ to }, i) => ({ to, groups: steps[i] ?? [] })),
      { to: now.to, groups: groups.map(({ keys }) => keys) },
    ]);
    const judgedGroups = groups.map((drawn, i): Emerging => {
      const n = drawn.days.filter((day) => day >= now.from).length;
      const growth = growthOf({ n, total: totals.now }, { n: drawn.days.length - n, total: totals.before });
      const trend = trends[i];
      const tests = judged(growth, trend === undefined ? null : { trend, present: null });
      return { drawn, id: names[i]?.id ?? '', since: names[i]?.since ?? now.to, tests };
    });
    const growing = judgedGroups.filter(grows);
    const chosen = growing.filter((group) => !isFleeting(group)).sort(bySureness);
    const rows: EmergingGroup[] = [];
    for (const group of chosen) rows.push(await describe(ctx, axis, now, group));
    return {
      ...{ rows, fleeting: growing.length - rows.length, tested: groups.length, stability },
      now: { ...now, papers: totals.now },
      before: { ...before, papers: totals.before },
    };
  });
}

/**
 * Groups of keywords that emerge in the last 26 weeks against the 26 before: communities of the window's keywords, apart from
 * the taxonomy. Nothing without two windows within the data. Worked out beside the server, once per revision.
 */
export async function listGroups(ctx: Context, asked: Axis): Promise<GroupsAnswer> {
  const corpus = await readCorpus(ctx);
  const { axis } = onUsualAxis({ axis: asked }, corpus.provenance.axis);
  const { now, before } = resolveWindows({ axis, from: null, to: null, days: windowDays }, corpus);
  if (now === null || before === null) {
    return {
      rows: [],
      fleeting: 0,
      tested: 0,
      stability: null,
      now: null,
      before: null,
      provenance: corpus.provenance,
    };
  }
  const earlier = earlierWindows(now, settledDays(corpus, axis)?.from ?? now.from);
  return judgeGroups(ctx, corpus, { axis, now, before, earlier });
}
