import type { SeriesRef } from '@papertide/core/query';
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { choiceParam, flagParam, listParam } from './param-codec.ts';
import { useFilter, usePaperQuery, useParam, useTrendQuery } from './url-state.ts';

const agents: SeriesRef = { dimension: 'topic', key: 'agents' };
const fallback = [agents];
const views = choiceParam(['table', 'map'], 'table');

beforeEach(() => window.history.replaceState(null, '', '/topics'));

test('an address that says nothing gives the defaults, and they are not written', () => {
  const { result } = renderHook(() => useTrendQuery(fallback));
  expect(result.current[0]).toMatchObject({ series: fallback, metric: 'share', interval: 'month' });
  act(() => result.current[1]((now) => ({ ...now, interval: 'month' })));
  expect(window.location.search).toBe('?s=topic:agents');
});

test('a trend goes into the address and comes back the same', () => {
  const { result } = renderHook(() => useTrendQuery(fallback));
  const query = { ...result.current[0], metric: 'papers' as const, interval: 'week' as const };
  act(() => result.current[1](query));
  expect(window.location.search).toBe('?s=topic:agents&metric=papers&interval=week');
  expect(result.current[0]).toEqual(query);
});

test('the last series can be taken out, and stays out', () => {
  const { result } = renderHook(() => useTrendQuery(fallback));
  act(() => result.current[1]((now) => ({ ...now, series: [] })));
  expect(window.location.search).toBe('?s=none');
  expect(result.current[0].series).toEqual([]);
  act(() => result.current[1]((now) => ({ ...now, series: [agents] })));
  expect(window.location.search).toBe('?s=topic:agents');
});

test('young data is drawn by week unless the address says otherwise', () => {
  const data = { from: '2026-03-01', to: '2026-05-29' };
  const { result } = renderHook(() => useTrendQuery(fallback, data));
  expect(result.current[0].interval).toBe('week');
  act(() => result.current[1]((now) => ({ ...now, interval: 'month' })));
  expect(window.location.search).toBe('?s=topic:agents&interval=month');
  expect(result.current[0].interval).toBe('month');
  act(() => result.current[1]((now) => ({ ...now, interval: 'week', metric: 'papers' })));
  expect(window.location.search).toBe('?s=topic:agents&metric=papers');
});

test('a step can be taken back, unless it replaced the one before', () => {
  const before = window.history.length;
  const { result } = renderHook(() => useParam('view', views));
  act(() => result.current[1]('map'));
  expect(window.history.length).toBe(before + 1);
  act(() => result.current[1]('table', { replace: true }));
  expect(window.history.length).toBe(before + 1);
  expect(window.location.search).toBe('');
});

test('two parts of the address do not undo each other in one step', () => {
  const { result } = renderHook(() => ({ view: useParam('view', views), wide: useParam('wide', flagParam) }));
  act(() => {
    result.current.view[1]('map');
    result.current.wide[1](true);
  });
  expect(window.location.search).toBe('?view=map&wide=1');
  expect([result.current.view[0], result.current.wide[0]]).toEqual(['map', true]);
});

test('a new filter goes back to the first page and keeps the order', () => {
  window.history.replaceState(null, '', '/papers?sort=upvotes&cursor=abc');
  const { result } = renderHook(() => ({ filter: useFilter(), papers: usePaperQuery() }));
  act(() => result.current.filter[1]((now) => ({ ...now, text: 'reward hacking' })));
  expect(result.current.papers[0]).toMatchObject({ sort: 'upvotes', cursor: null, filter: { text: 'reward hacking' } });
});

test('a list with words comes by best match unless the address says otherwise', () => {
  window.history.replaceState(null, '', '/papers?q=agents');
  const { result } = renderHook(() => usePaperQuery());
  expect(result.current[0].sort).toBe('relevance');
  act(() => result.current[1]((now) => ({ ...now, sort: 'listed' })));
  expect(window.location.search).toBe('?q=agents&sort=listed');
  expect(result.current[0].sort).toBe('listed');
  act(() => result.current[1]((now) => ({ ...now, sort: 'relevance' })));
  expect(window.location.search).toBe('?q=agents');
  act(() => result.current[1]((now) => ({ ...now, filter: { ...now.filter, text: '' }, sort: 'listed' })));
  expect([result.current[0].sort, window.location.search]).toEqual(['listed', '']);
});

test('dates that are turned round are read as the range that they enclose', () => {
  window.history.replaceState(null, '', '/topics?from=2026-05-29&to=2026-05-02');
  const { result } = renderHook(() => ({
    trend: useTrendQuery(fallback)[0],
    papers: usePaperQuery()[0],
    filter: useFilter()[0],
  }));
  for (const { from, to } of [result.current.trend.filter, result.current.papers.filter, result.current.filter]) {
    expect([from, to]).toEqual(['2026-05-02', '2026-05-29']);
  }
});

test('nonsense in the address falls back', () => {
  window.history.replaceState(null, '', '/topics?view=pie&metric=joy&from=yesterday&hidden=a&hidden=a&hidden=');
  const { result } = renderHook(() => ({
    view: useParam('view', views),
    hidden: useParam('hidden', listParam),
    trend: useTrendQuery(fallback),
  }));
  expect(result.current.view[0]).toBe('table');
  expect(result.current.hidden[0]).toEqual(['a']);
  expect(result.current.trend[0]).toMatchObject({ metric: 'share', filter: { from: null } });
});
