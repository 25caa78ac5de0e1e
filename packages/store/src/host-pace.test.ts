import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hostFailures, migrate, openStore, postponeTurns, reserveTurn, saveHostFailures } from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';

const host = 'arxiv.org';
const at = (now: string) => ({ now, intervalMs: 3000, longestMs: 310_000 });
const noon = '2026-05-29T12:00:00.000Z';

describeEachDialect('the pace of a host', (open) => {
  it('turns of several programs begin at least the interval apart', async () => {
    const { write } = await open();
    const waits = await Promise.all([1, 2, 3, 4].map(() => reserveTurn(write, host, at(noon))));
    expect(waits.sort((a, b) => a - b)).toEqual([0, 3000, 6000, 9000]);
    expect(await reserveTurn(write, host, at('2026-05-29T12:00:10.000Z'))).toBe(2000);
    expect(await reserveTurn(write, host, at('2026-05-29T12:01:00.000Z'))).toBe(0);
    expect(await reserveTurn(write, 'huggingface.co', at(noon))).toBe(0);
  });

  it('a pause that the host asked for is kept, bounded, and never shortened', async () => {
    const { write } = await open();
    await postponeTurns(write, host, 60_000, at(noon));
    await postponeTurns(write, host, 5_000, at(noon));
    expect(await reserveTurn(write, host, at('2026-05-29T12:00:20.000Z'))).toBe(40_000);
    await postponeTurns(write, host, 86_400_000, at(noon));
    expect(await reserveTurn(write, host, at(noon))).toBe(310_000);
  });

  it.each([
    ['back', '2026-05-27T12:00:00.000Z', 3000],
    ['forward', '2026-05-31T12:00:00.000Z', 0],
  ])('a clock that jumps 48 h %s never stalls it', async (_, now, waitMs) => {
    const { write } = await open();
    await reserveTurn(write, host, at(noon));
    expect(await reserveTurn(write, host, at(now))).toBe(waitMs);
    expect(await reserveTurn(write, host, at(now))).toBe(waitMs + 3000);
  });

  it('failures in a row are remembered for a while', async () => {
    const { write } = await open();
    expect(await hostFailures(write, host, noon, 3_600_000)).toBe(0);
    await saveHostFailures(write, host, 3, noon);
    expect(await hostFailures(write, host, '2026-05-29T12:59:00.000Z', 3_600_000)).toBe(3);
    expect(await hostFailures(write, host, '2026-05-29T13:01:00.000Z', 3_600_000)).toBe(0);
    expect(await hostFailures(write, host, '2026-05-27T12:00:00.000Z', 3_600_000)).toBe(0);
    await saveHostFailures(write, host, 0, noon);
    expect(await hostFailures(write, host, noon, 3_600_000)).toBe(0);
  });
});

it('programs that open the same file share the pace of a host', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papertide-pace-'));
  const stores = [await openStore(join(folder, 'a.db')), await openStore(join(folder, 'a.db'))];
  for (const store of stores) await migrate(store);
  const waits: number[] = [];
  for (const store of [...stores, ...stores]) waits.push(await reserveTurn(store.write, host, at(noon)));
  expect(waits).toEqual([0, 3000, 6000, 9000]);
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true });
});
