import { type ChangeList, everyPaper, type RankedRow, type RisingAnswer } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { reasonOf, risingCsv, risingFinding, rowPapersHref, rowsOf, rowTrendHref } from './rising-rows.ts';

const windows = {
  now: { from: '2026-02-28', to: '2026-05-29', papers: 1555 },
  before: { from: '2025-11-29', to: '2026-02-27', papers: 1207 },
};

function row(dimension: 'topic' | 'keyword', label: string, now = 94, before = 41): RankedRow {
  return {
    ref: { dimension, key: label.toLowerCase() },
    ...{ label, variants: [], area: null, slot: null, peak: null, present: { periods: 13, of: 13 } },
    growth: growthOf({ n: now, total: 1555 }, { n: before, total: 1207 }),
    ...{ evidence: 'supported' as const, q: 0.003, rate: { perPeriod: 0.06, low: 0.02, high: 0.1 } },
    ...{ spark: [], sparkPartial: false, firstSeen: null, medianUpvotes: null },
  };
}

const list = (
  evidence: ChangeList['evidence'],
  direction: ChangeList['direction'],
  rows: readonly RankedRow[] = [],
  count = rows.length,
): ChangeList => ({ evidence, direction, rows, count });

const answerOf = (...lists: ChangeList[]): RisingAnswer => ({
  ...{ ...windows, per: 'week', tested: { topics: 192, keywords: 279 }, lists },
  fresh: { rows: [], count: 0 },
  provenance: provenanceOf(),
});

test('a title claims a change only where one is supported', () => {
  const none = answerOf(list('candidate', 'rising', [], 21), list('candidate', 'falling', [], 16));
  expect(risingFinding(none, false, 'keyword')).toEqual({
    title: 'No change on Daily Papers over the last 13 weeks is beyond chance',
    dek: 'The last 13 weeks against the 13 weeks before: 192 topics and 279 keywords were tested, each kind together. 37 look changed when taken alone; among so many that may be chance.',
  });
  const some = answerOf(list('supported', 'rising', [row('topic', 'Agents'), row('keyword', 'agent skills')]));
  expect(risingFinding(some, false, 'keyword').title).toBe(
    'Agents and 1 other rise on Daily Papers over the last 13 weeks, beyond chance',
  );
  const fall = answerOf(list('supported', 'rising'), list('supported', 'falling', [row('topic', 'Captioning', 3, 40)]));
  expect(risingFinding(fall, false, 'keyword').title).toBe(
    'Captioning fades on Daily Papers over the last 13 weeks, beyond chance',
  );
  expect(risingFinding({ ...some, before: null }, false, 'keyword').title).toBe('What is rising on Daily Papers');
});

test('of some papers a title speaks of these, and says how many of them a test needs', () => {
  const some = answerOf(list('supported', 'rising', [row('topic', 'Agents')]));
  expect(risingFinding(some, true, 'keyword')).toEqual({
    title: 'Agents rise among these papers over the last 13 weeks, beyond chance',
    dek: 'The last 13 weeks against the 13 weeks before: 192 topics and 279 keywords with 10 of these papers or more were tested, each kind together.',
  });
  expect(risingFinding(answerOf(), true, 'keyword').title).toBe(
    'No change among these papers over the last 13 weeks is beyond chance',
  );
});

test('a title says whose keywords were tested, where they are not ours', () => {
  expect(risingFinding(answerOf(), false, 'single-source-keyword').dek).toBe(
    'The last 13 weeks against the 13 weeks before: 192 topics and 279 keywords given by the source were tested, each kind together.',
  );
});

test('rows are of one direction in one tier, and of one kind where one is chosen', () => {
  const answer = answerOf(list('supported', 'rising', [row('topic', 'Agents'), row('keyword', 'agent skills')]));
  expect(rowsOf(answer, 'supported', 'rising', 'all')).toHaveLength(2);
  expect(rowsOf(answer, 'supported', 'rising', 'keyword').map((r) => r.label)).toEqual(['agent skills']);
  expect(rowsOf(answer, 'candidate', 'rising', 'all')).toEqual([]);
});

test('a reason counts the tests of its own kind, and its links ask for its own window', () => {
  const answer = answerOf();
  expect(reasonOf(row('topic', 'Agents'), answer)).toContain('q = .003 of 192 tested');
  expect(reasonOf(row('keyword', 'agent skills'), answer)).toContain('q = .003 of 279 tested');
  expect(rowPapersHref(row('topic', 'Agents'), answer, everyPaper)).toBe(
    '/papers?topic=agents&from=2026-02-28&to=2026-05-29',
  );
  expect(rowTrendHref(row('topic', 'Agents'), answer, everyPaper)).toBe(
    '/topics?s=topic:agents&interval=week&from=2025-11-29&to=2026-05-29',
  );
});

test('links of a row take the filter along, and its days give way to those of the windows', () => {
  const filter = { ...everyPaper, authors: ['Ada'], hasCode: true, topics: ['memory'], from: '2026-02-28' };
  expect(rowPapersHref(row('topic', 'Agents'), answerOf(), filter)).toBe(
    '/papers?topic=memory&topic=agents&author=Ada&has-code=yes&from=2026-02-28&to=2026-05-29',
  );
  expect(rowTrendHref(row('keyword', 'agent'), answerOf(), filter)).toBe(
    '/topics?s=keyword:agent&interval=week&topic=memory&author=Ada&has-code=yes&from=2025-11-29&to=2026-05-29',
  );
});

test('a file holds the reason in words', () => {
  const csv = risingCsv([row('topic', 'Agents')], answerOf());
  expect(csv.split('\r\n')[1] ?? csv.split('\n')[1]).toContain('94 of 1,555 papers in the last 13 weeks');
});
