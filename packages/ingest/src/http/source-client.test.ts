import { afterEach, describe, expect, it } from 'vitest';
import type { IngestContext } from '../context.ts';
import type { Fault } from '../testing/faults.ts';
import { fixtureDay } from '../testing/fixture-day.ts';
import { type ReplayServer, startReplayServer } from '../testing/replay-server.ts';
import { untimedPace } from '../testing/untimed-pace.ts';
import { parseSourceUrl } from './allowed-address.ts';
import { openSourceClient } from './source-client.ts';

const day = '2025-03-11';
const list = fixtureDay(day, 3);
const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

interface Told {
  readonly server: ReplayServer;
  readonly waits: number[];
  readonly words: string[];
  ask(): Promise<unknown>;
}

async function clientOf(faults: readonly Fault[], overrides: Partial<IngestContext> = {}): Promise<Told> {
  const server = await startReplayServer({ days: new Map([[day, list]]), faults });
  const waits: number[] = [];
  const words: string[] = [];
  const ctx = {
    now: () => new Date().toISOString(),
    random: () => 0.5,
    sleep: async (ms: number) => {
      waits.push(ms);
    },
    userAgent: 'Papertide/test (+test@example.org)',
    allowedHosts: ['huggingface.co'],
    limits: { requestMs: 400, maxBytes: 1024 * 1024 },
    ...overrides,
  } as unknown as IngestContext;
  const client = openSourceClient(ctx, parseSourceUrl(server.url, ctx.allowedHosts), untimedPace());
  open.push(client, server);
  return {
    server,
    waits,
    words,
    ask: () => client.getJson('/api/daily_papers', { date: day }, (text) => words.push(text)),
  };
}

describe('a source that fails once', () => {
  const once: Fault['kind'][] = [
    'drip',
    'truncated',
    'http-500',
    'http-503',
    'reset',
    'hang',
    'html',
    'wrong-type',
    'empty-body',
  ];
  it.each(once)('%s: is asked again and answers', async (kind) => {
    const { server, ask } = await clientOf([{ kind, at: 1 }]);
    expect(await ask()).toEqual(list);
    expect(server.requests).toHaveLength(2);
  });

  it('names Papertide and a contact', async () => {
    const { server, ask } = await clientOf([]);
    await ask();
    expect(server.requests[0]?.userAgent).toBe('Papertide/test (+test@example.org)');
  });
});

describe('a source that keeps failing', () => {
  it('is given up after four tries, with waits that double', async () => {
    const { server, waits, ask } = await clientOf([{ kind: 'http-503', at: {} }]);
    await expect(ask()).rejects.toMatchObject({ code: 'source-failing', message: 'HTTP 503 (tried 4 times)' });
    expect(server.requests).toHaveLength(4);
    expect(waits).toEqual([750, 1500, 3000]);
  });

  it.each(['http-400', 'http-404'] as const)('%s: is not asked again', async (kind) => {
    const { server, ask } = await clientOf([{ kind, at: {} }]);
    await expect(ask()).rejects.toMatchObject({ code: 'source-refused', status: Number(kind.slice(5)) });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['huge', 'gzip-bomb'] as const)('%s: is cut off at the cap', async (kind) => {
    const { server, ask } = await clientOf([{ kind, at: {} }], { limits: { maxBytes: 1024 * 1024 } });
    await expect(ask()).rejects.toMatchObject({ code: 'too-large' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a source that asks to wait', () => {
  it.each([
    ['ratelimit', 56_000],
    ['retry-after', 55_000],
  ] as const)('by %s is left alone as long as it says', async (ask, expected) => {
    const told = await clientOf([{ kind: 'rate-limited', at: 1, wait: 55, ask }]);
    expect(await told.ask()).toEqual(list);
    expect(told.waits).toEqual([expected]);
    expect(told.words).toEqual([`waiting ${expected / 1000} s: the source asked for it`]);
  });

  it('by a date is left alone until then', async () => {
    const told = await clientOf([{ kind: 'rate-limited', at: 1, wait: 30, ask: 'retry-after-date' }]);
    await told.ask();
    expect(told.waits[0]).toBeGreaterThan(28_000);
    expect(told.waits[0]).toBeLessThanOrEqual(30_000);
  });

  it('absurdly long is asked again after the cap', async () => {
    const told = await clientOf([{ kind: 'rate-limited', at: 1, wait: 86_400, ask: 'retry-after' }]);
    await told.ask();
    expect(told.waits).toEqual([310_000]);
  });

  it('without saying how long is asked again after a short wait', async () => {
    const told = await clientOf([{ kind: 'rate-limited', at: 1, ask: 'nothing' }]);
    await told.ask();
    expect(told.waits).toEqual([750]);
  });
});

describe('redirects', () => {
  it('inside the source are followed', async () => {
    const { ask } = await clientOf([{ kind: 'redirect-once', at: 1 }]);
    expect(await ask()).toEqual(list);
  });

  it('in a loop end', async () => {
    const { ask } = await clientOf([{ kind: 'redirect-loop', at: {} }]);
    await expect(ask()).rejects.toMatchObject({ code: 'bad-answer', message: 'more than 5 redirects' });
  });

  it.each([
    'https://example.com/',
    'http://huggingface.co/',
    'http://127.0.0.1:1/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
  ])('to %s are refused before anything is sent there', async (to) => {
    const { ask } = await clientOf([{ kind: 'redirect-away', at: {}, to }]);
    await expect(ask()).rejects.toMatchObject({ code: 'host-not-allowed' });
  });
});

describe('a source that is not there', () => {
  it('is given up at once when it never answered', async () => {
    const { server, waits, ask } = await clientOf([]);
    await server.close();
    await expect(ask()).rejects.toMatchObject({ code: 'source-unreachable' });
    expect(waits).toEqual([]);
  });

  it('is waited for when it answered before', async () => {
    const { server, waits, ask } = await clientOf([]);
    await ask();
    await server.close();
    await expect(ask()).rejects.toBeInstanceOf(Error);
    expect(waits).toHaveLength(3);
  });
});

it('a raised signal ends a request that hangs', async () => {
  const stop = new AbortController();
  const { ask } = await clientOf([{ kind: 'hang', at: {} }], { signal: stop.signal, limits: { requestMs: 60_000 } });
  setTimeout(() => stop.abort(), 50);
  await expect(ask()).rejects.toMatchObject({ code: 'cancelled' });
});
