/**
 * How far forecasts of weekly topic shares lie from what came, beside repeating the last value, and how often their 95 %
 * interval held. Every fifth week is an origin that sees only what came before it; errors are scaled by the naive error
 * of its past (MASE), averaged over origins, and given as the median over topics.
 *
 *   node benches/forecast.ts
 *
 * Needs the real lists, which are no part of the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Period, periodOf } from '../packages/core/src/index.ts';
import { forecastShare, longestHorizon } from '../packages/core/src/series/forecast.ts';
import { mase } from '../packages/core/src/series/mase.ts';
import { createTopicMatcher, taxonomy } from '../packages/core/src/topics/index.ts';

interface DailyList {
  readonly list_date: string;
  readonly items: readonly { paper: { id: string; title: string; summary: string; ai_keywords?: string[] } }[];
}

const leastPapers = 80;
const firstOrigin = 24;
const everyWeeks = 5;

const shared = process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../shared');
const file = join(shared, 'data/hf/daily_lists.jsonl.gz');

/** Papers by topic and week of first listing, complete weeks only. */
function weeklyCounts(): { total: number[]; topics: Map<string, number[]> } {
  const matcher = createTopicMatcher(taxonomy);
  const firstSeen = new Map<string, { day: string; topics: string[] }>();
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  for (const line of lines) {
    const { list_date: day, items }: DailyList = JSON.parse(line);
    for (const { paper } of items) {
      const known = firstSeen.get(paper.id);
      if (known !== undefined && known.day <= day) continue;
      const text = { title: paper.title, abstract: paper.summary, keywords: paper.ai_keywords ?? [] };
      firstSeen.set(paper.id, { day, topics: known?.topics ?? matcher.match(text).map(({ topicId }) => topicId) });
    }
  }
  const weekOf = (day: string): Period => periodOf(day, 'week');
  const weeks = [...new Set([...firstSeen.values()].map(({ day }) => weekOf(day)))].sort().slice(0, -1);
  const indexOf = new Map(weeks.map((week, i) => [week, i]));
  const total = weeks.map(() => 0);
  const topics = new Map<string, number[]>();
  for (const paper of firstSeen.values()) {
    const i = indexOf.get(weekOf(paper.day));
    if (i === undefined) continue;
    total[i] = (total[i] ?? 0) + 1;
    for (const topic of paper.topics) {
      const counts = topics.get(topic) ?? weeks.map(() => 0);
      counts[i] = (counts[i] ?? 0) + 1;
      topics.set(topic, counts);
    }
  }
  return { total, topics };
}

/** One forecast beside what came. */
interface Outcome {
  readonly ahead: number;
  readonly error: number;
  readonly naiveError: number;
  readonly held: boolean;
}

function replay(y: readonly number[], total: readonly number[]): Outcome[] {
  const share = y.map((n, t) => n / (total[t] ?? 1));
  const outcomes: Outcome[] = [];
  for (let origin = firstOrigin; origin < y.length; origin += everyWeeks) {
    const past = share.slice(0, origin);
    for (const { ahead, value, low, high } of forecastShare(y.slice(0, origin), total.slice(0, origin))) {
      const actual = share[origin + ahead - 1];
      if (actual === undefined) continue;
      const error = mase([actual], [value], past);
      const naiveError = mase([actual], [past.at(-1) ?? 0], past);
      if (error === null || naiveError === null) continue;
      outcomes.push({ ahead, error, naiveError, held: low <= actual && actual <= high });
    }
  }
  return outcomes;
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

if (existsSync(file)) {
  const { total, topics } = weeklyCounts();
  const common = [...topics].filter(([, y]) => y.reduce((sum, n) => sum + n, 0) >= leastPapers);
  const started = performance.now();
  const byTopic = common.map(([, y]) => replay(y, total));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${common.length} topics with ${leastPapers} papers or more, ${total.length} weeks, ${seconds.toFixed(1)} s`,
  );
  console.log('weeks ahead   MASE   of repeating   interval held');
  for (let ahead = 1; ahead <= longestHorizon; ahead++) {
    const at = byTopic.map((outcomes) => outcomes.filter((o) => o.ahead === ahead)).filter((o) => o.length > 0);
    const own = median(at.map((outcomes) => mean(outcomes.map((o) => o.error))));
    const naive = median(at.map((outcomes) => mean(outcomes.map((o) => o.naiveError))));
    const held = mean(at.flat().map((o) => (o.held ? 100 : 0)));
    console.log(`${ahead}             ${own.toFixed(3)}  ${naive.toFixed(3)}          ${held.toFixed(1)} %`);
  }
  console.log(`interval held over all: ${mean(byTopic.flat().map((o) => (o.held ? 100 : 0))).toFixed(1)} %`);
} else {
  console.log(`the real lists are not at hand: ${file}`);
}
