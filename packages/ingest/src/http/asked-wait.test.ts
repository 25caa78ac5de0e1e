import { describe, expect, it } from 'vitest';
import { askedWaitMs } from './asked-wait.ts';

const now = '2025-03-11T12:00:00Z';
const wait = (headers: Record<string, string>) => askedWaitMs(new Headers(headers), now);

describe('askedWaitMs', () => {
  it('waits for the end of the window and one second when the quota is used up', () => {
    const headers = { ratelimit: '"api";r=0;t=55', 'ratelimit-policy': '"fixed window";"api";q=500;w=300' };
    expect(wait(headers)).toBe(56_000);
  });

  it('asks for nothing while some of the quota is left', () => {
    expect(wait({ ratelimit: '"api";r=12;t=55' })).toBeNull();
  });

  it('prefers the rate limit to Retry-After', () => {
    expect(wait({ ratelimit: '"api";r=0;t=5', 'retry-after': '90' })).toBe(6_000);
  });

  it.each([
    ['seconds', '30', 30_000],
    ['a date', 'Tue, 11 Mar 2025 12:02:00 GMT', 120_000],
    ['a date in the past', 'Tue, 11 Mar 2025 11:00:00 GMT', 0],
    ['nonsense', 'soon', null],
    ['nothing', '', null],
  ])('reads Retry-After given as %s', (_, value, expected) => {
    expect(wait({ 'retry-after': value })).toBe(expected);
  });
});
