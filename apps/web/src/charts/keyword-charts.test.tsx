import type { KeywordInPeriods, KeywordPeriodsAnswer } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { provenanceOf } from '../lib/testing.ts';
import { walkColumn } from './marks/walk-column.ts';
import { OddsPlot } from './OddsPlot.tsx';
import { describeOdds, oddsRows, oddsTable, tellingRows } from './rows/odds-rows.ts';
import { slopeRows, slopeTable, sureDirection } from './rows/slope-rows.ts';
import { SlopeChart } from './SlopeChart.tsx';
import { walkEnds } from './slope/walk-ends.ts';

function keyword(
  key: string,
  now: number,
  before: number,
  z: number,
  rank: number | null,
  rankBefore: number | null,
): KeywordInPeriods {
  return {
    ref: { dimension: 'keyword', key },
    label: key,
    growth: growthOf({ n: now, total: 200 }, { n: before, total: 200 }),
    rank,
    rankBefore,
    odds: { delta: z / 2, low: z / 2 - 1, high: z / 2 + 1, z },
  };
}
const rows = [
  keyword('tides', 60, 60, 0, 1, 1),
  keyword('harbors', 40, 10, 3.4, 2, 3),
  keyword('kelp', 5, 30, -3.1, 3, 2),
  keyword('eels', 0, 4, -1, null, 9),
];
const answer: KeywordPeriodsAnswer = {
  rows,
  hidden: 0,
  leastPapers: 10,
  now: { from: '2026-02-28', to: '2026-05-29', papers: 200, uses: 900 },
  before: { from: '2025-11-29', to: '2026-02-27', papers: 200, uses: 900 },
  prior: 1000,
  provenance: provenanceOf(),
};

test('a slope shows keywords that are among the first of either period', () => {
  expect(slopeRows(rows, 2).map(({ label }) => label)).toEqual(['tides', 'harbors', 'kelp']);
  expect(rows.map(sureDirection)).toEqual([0, 1, -1, 0]);
  expect(slopeTable(answer, 2).rows.map((row) => [row[0], row[2], row[5]])).toEqual([
    ['tides', 1, 1],
    ['harbors', 3, 2],
    ['kelp', 2, 3],
  ]);
});

test.each(['rank', 'share'] as const)('a slope by %s draws a line a keyword, with both ends named', (measure) => {
  const html = renderToStaticMarkup(
    <SlopeChart rows={slopeRows(rows, 2)} measure={measure} titles={['then', 'now']} width={800} height={300} />,
  );
  expect(html.match(/class="pt-slope"/g)).toHaveLength(3);
  expect(html.match(/>harbors</g)).toHaveLength(2);
  expect(html).toContain('3 · 5.0%');
  expect(html).not.toContain('NaN');
});

test('arrow keys walk the ends of a slope, and the marks of a plot', () => {
  expect(walkEnds(3, null, 'ArrowDown')).toBe(1);
  expect(walkEnds(3, 1, 'ArrowDown')).toBe(3);
  expect(walkEnds(3, 3, 'ArrowLeft')).toBe(2);
  expect(walkEnds(3, 2, 'End')).toBe(4);
  expect(walkEnds(3, 4, 'ArrowDown')).toBe(4);
  expect(walkEnds(3, 1, 'x')).toBeNull();
  expect(walkEnds(0, null, 'ArrowDown')).toBeNull();
  expect(walkColumn(3, null, 'ArrowDown')).toBe(0);
  expect(walkColumn(3, 2, 'ArrowDown')).toBe(2);
  expect(walkColumn(3, 1, 'ArrowUp')).toBe(0);
  expect(walkColumn(3, 1, 'x')).toBeNull();
});

test('the most telling keywords of each period are those beyond 1.96, strongest first', () => {
  const { later, earlier } = tellingRows(oddsRows(rows), 5);
  expect(later.map(({ label }) => label)).toEqual(['harbors']);
  expect(earlier.map(({ label }) => label)).toEqual(['kelp']);
  expect(describeOdds(answer)).toBe(
    '4 keywords. Most of the later period: harbors (z +3.4). Most of the earlier: kelp (z −3.1).',
  );
});

test('a plot of log-odds has a mark a keyword and names the telling ones', () => {
  const html = renderToStaticMarkup(
    <OddsPlot rows={oddsRows(rows)} titles={['then', 'now']} width={800} height={400} />,
  );
  expect(html.match(/class="pt-odds"/g)).toHaveLength(4);
  expect(html).toContain('>kelp<');
  expect(html).not.toContain('>tides<');
  expect(html).not.toContain('NaN');
  expect(oddsTable(answer).rows[0]).toEqual(['harbors', 'harbors', 10, 40, 1.7, 0.7, 2.7, 3.4]);
});

test('no keyword draws nothing and breaks nothing', () => {
  expect(renderToStaticMarkup(<OddsPlot rows={[]} titles={['', '']} width={400} height={200} />)).not.toContain('NaN');
  expect(
    renderToStaticMarkup(<SlopeChart rows={[]} measure="rank" titles={['', '']} width={400} height={200} />),
  ).not.toContain('NaN');
});
