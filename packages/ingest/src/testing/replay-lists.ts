import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Day } from '@papertide/core';

interface Snapshot {
  readonly list_date: Day;
  readonly snapshot_at: string;
  readonly items: unknown[];
}

/** The lists of a file of snapshots (JSON lines, gzip), by day: of several snapshots of a day, the latest or the first. */
export async function readDailyLists(path: string, which: 'latest' | 'first' = 'latest'): Promise<Map<Day, unknown[]>> {
  const chosen = new Map<Day, Snapshot>();
  const lines = createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line === '') continue;
    const snapshot: Snapshot = JSON.parse(line);
    const known = chosen.get(snapshot.list_date);
    const isLater = known !== undefined && snapshot.snapshot_at > known.snapshot_at;
    if (known === undefined || isLater === (which === 'latest')) chosen.set(snapshot.list_date, snapshot);
  }
  return new Map([...chosen].map(([day, { items }]) => [day, items]));
}
