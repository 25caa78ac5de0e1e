import type {
  Growth,
  JudgedGrowth,
  Progress,
  Provenance,
  RunRow,
  Status,
  TrendAnswer,
  TrendSeries,
} from '@papertide/core/query';

/** Provenance of a small complete corpus; override what a test is about. */
export function provenanceOf(over: Partial<Provenance> = {}): Provenance {
  return {
    sources: ['Hugging Face Daily Papers'],
    axis: 'listed',
    dataFrom: '2024-05-27',
    dataTo: '2026-05-29',
    asOf: '2026-05-31T00:13:00Z',
    taxonomyVersion: '2026.1',
    synonymsVersion: '2026.1',
    retagging: null,
    topicCoverage: 0.89,
    synthetic: false,
    revision: 7,
    ...over,
  };
}

/** A finished scheduled run. */
export function runOf(over: Partial<RunRow> = {}): RunRow {
  return {
    id: 12,
    source: 'huggingface',
    trigger: 'schedule',
    state: 'complete',
    from: '2026-05-09',
    to: '2026-05-29',
    startedAt: '2026-05-31T00:12:00Z',
    finishedAt: '2026-05-31T00:12:41Z',
    unitsDone: 15,
    unitsTotal: 15,
    papersSeen: 735,
    papersNew: 2,
    observations: 735,
    rejects: 0,
    bytes: 2_400_000,
    error: null,
    ...over,
  };
}

/** A run at work, 9 of 20 days done. */
export function progressOf(over: Partial<Progress> = {}): Progress {
  return {
    runId: 13,
    source: 'huggingface',
    state: 'running',
    unit: 'day',
    done: 9,
    total: 20,
    papersSeen: 412,
    papersNew: 3,
    rejects: 0,
    rate: 38,
    secondsLeft: 9,
    doing: '21 May 2026, page 1',
    error: null,
    ...over,
  };
}

/** The state of a house with 8,506 papers and nothing running. */
export function statusOf(over: Partial<Status> = {}): Status {
  return {
    papers: 8506,
    listings: 8510,
    observations: 16_000,
    authors: 40_000,
    keyphrases: 21_000,
    topics: 48,
    topicCoverage: 0.89,
    papersWithTopic: 7567,
    firstListed: '2024-05-27',
    lastListed: '2026-05-29',
    rejects: 0,
    runs: 212,
    lastRun: runOf(),
    running: null,
    incompleteDays: [],
    unreachable: null,
    nextRunAt: '2026-06-01T06:23:00Z',
    sources: [
      { id: 'huggingface', name: 'Hugging Face Daily Papers', papers: 8506, first: '2024-05-27', last: '2026-05-29' },
    ],
    awaitingEnrichment: 0,
    schemaVersion: 1,
    databaseBytes: 48_000_000,
    provenance: provenanceOf(),
    ...over,
  };
}

/** What a trend holds besides its values, where nothing of it was asked for or found. */
export const plainTrend = { ahead: [], comparedPeriods: null, events: [], synonyms: [] } satisfies Partial<TrendAnswer>;

/** The same of a series. */
export const plainSeries = {
  ...{ unknown: [], course: null, smooth: null, compared: null, forecast: null },
} satisfies Partial<TrendSeries>;

/** A change as a trend holds it, supported among 212; override what a test is about. */
export function judgedOf(growth: Growth, over: Partial<JudgedGrowth> = {}): JudgedGrowth {
  const rate = { perPeriod: 0.06, low: 0.02, high: 0.1 };
  return { ...growth, evidence: 'supported', q: 0.003, tested: 212, rate, per: 'week', ...over };
}
