import type { RankedRow } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { type KeywordChanges, keywordFinding } from './keyword-finding.ts';
import { firstSeenWords, keywordSentence, variantWords } from './keywords-rows.ts';

const windows = {
  now: { from: '2026-02-28', to: '2026-05-29', papers: 1501 },
  before: { from: '2025-11-29', to: '2026-02-27', papers: 1132 },
};

function keyword(label: string, now: number, before: number): RankedRow {
  return {
    ref: { dimension: 'keyword', key: label },
    label,
    variants: [],
    area: null,
    slot: null,
    growth: growthOf({ n: now, total: 1501 }, { n: before, total: 1132 }),
    evidence: 'supported',
    q: 0.01,
    rate: null,
    peak: null,
    present: null,
    spark: [],
    sparkPartial: false,
    firstSeen: '2025-12-30',
    medianUpvotes: null,
  };
}

const changes = (...rows: RankedRow[]): KeywordChanges => ({
  rows,
  count: 157,
  tested: 157,
  hidden: 2,
  per: 'week',
  ...windows,
  provenance: provenanceOf(),
});

test('a keyword seen in the first month of the data may be older, and says so', () => {
  expect(firstSeenWords('2024-06-03', '2024-05-27')).toBe('≤ Jun 2024');
  expect(firstSeenWords('2025-12-30', '2024-05-27')).toBe('Dec 2025');
  expect(firstSeenWords(null, '2024-05-27')).toBe('–');
});

test('the sentence of a keyword has n of N for both windows', () => {
  expect(keywordSentence(keyword('on-policy distillation', 17, 4), windows, '2024-05-27')).toBe(
    '17 of 1,501 papers listed 28 Feb – 29 May 2026 (1.1%), against 4 of 1,132 before (0.4%). First seen 30 Dec 2025.',
  );
});

test('other ways to write a keyword are few and never the label itself', () => {
  expect(variantWords(['Reinforcement learning', 'RL', 'RLs', 'reinforced learning'], 'reinforcement learning')).toBe(
    '=\u00a0RL, reinforced learning',
  );
  expect(variantWords(['LLM', 'LLMs', 'large language model', 'Large-Language Models'], 'large language models')).toBe(
    '=\u00a0LLM',
  );
  expect(variantWords(['agents skill', 'agent-skills'], 'agent skills')).toBe('');
  expect(variantWords([], 'GRPO')).toBe('');
  expect(variantWords(['world model', 'World-Models', 'world models (WM)'], 'world models')).toBe('');
});

const all = { axis: 'listed', narrowed: false } as const;

test('a finding of some papers names neither the corpus nor a date that does not count', () => {
  const { title, dek } = keywordFinding(changes(keyword('world model', 140, 30)), {
    axis: 'published',
    narrowed: true,
  });
  expect(title).toBe('“World model” is rising among these papers');
  expect(dek).toMatch(/papers \(9\.3%\) published 28 Feb – 29 May 2026, against 2\.7% of those published /);
});

test('a title claims a newcomer, else a rise, else a fall, where its interval is far from zero', () => {
  expect(keywordFinding(changes(keyword('fades', 40, 140), keyword('agent skill', 60, 0)), all).title).toBe(
    '“Agent skill” is new on Daily Papers',
  );
  expect(keywordFinding(changes(keyword('world model', 140, 30)), all).title).toBe(
    '“World model” is rising on Daily Papers',
  );
  expect(keywordFinding(changes(keyword('fades', 40, 140)), all).title).toBe('“Fades” is falling on Daily Papers');
});

test('a change that many tested keywords may show by chance is told, not claimed', () => {
  const { title, dek, key } = keywordFinding(changes(keyword('self-distillation', 19, 4)), all);
  expect(title).toBe('Keywords on Daily Papers, 28 Feb – 29 May 2026');
  expect(key).toBeNull();
  expect(dek).toMatch(
    /^The surest change is that of “self-distillation”: \+0\.9 pts, .* Among 157 keywords tested, hidden general words included,/,
  );
  const candidate = { ...keyword('agent skill', 60, 0), evidence: 'candidate' } as const;
  expect(keywordFinding(changes(candidate), all).key).toBeNull();
});
