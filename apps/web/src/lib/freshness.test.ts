import { expect, test } from 'vitest';
import { readFreshness } from './freshness.ts';
import { provenanceOf, runOf, statusOf } from './testing.ts';

test('data to Friday is fresh on the Monday after', () => {
  expect(readFreshness(statusOf(), '2026-06-01')).toEqual({
    state: 'fresh',
    label: 'Data to Fri 29 May 2026 · 8,506 papers',
    detail: 'Upvotes read 31 May 2026, 00:13 UTC.',
  });
});

test('data of more than three days ago is late', () => {
  const freshness = readFreshness(statusOf(), '2026-06-02');
  expect([freshness.state, freshness.detail]).toEqual(['late', 'The newest list is 4 days old.']);
});

test('a failed run is late whatever the date, and says why', () => {
  const status = statusOf({ lastRun: runOf({ state: 'failed', error: 'the source answered 429 three times' }) });
  const freshness = readFreshness(status, '2026-05-29');
  expect([freshness.state, freshness.detail]).toEqual([
    'late',
    'The last run failed: the source answered 429 three times.',
  ]);
});

test('invented data does not age', () => {
  const status = statusOf({ provenance: provenanceOf({ synthetic: true }), lastRun: null });
  expect(readFreshness(status, '2027-01-01').state).toBe('fresh');
});

test('papers without any list are counted, and not dated', () => {
  const status = statusOf({ papers: 920, provenance: provenanceOf({ dataTo: null }) });
  expect(readFreshness(status, '2026-05-29')).toMatchObject({ state: 'fresh', label: '920 papers' });
});

test('without papers there is nothing to date', () => {
  const status = statusOf({ papers: 0, provenance: provenanceOf({ dataTo: null }) });
  expect(readFreshness(status, '2026-05-29').label).toBe('No papers yet');
});

test('without lists the newest paper dates the data', () => {
  const provenance = provenanceOf({ axis: 'published', dataTo: '2026-03-31', asOf: null });
  const status = statusOf({ provenance, firstListed: null, lastListed: null, lastRun: null });
  expect(readFreshness(status, '2026-04-02').detail).toBe('By day of publication: no list was read.');
  expect(readFreshness(status, '2026-04-10').detail).toBe('The newest paper is 10 days old.');
});
