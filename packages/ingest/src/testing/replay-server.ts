import { type Day, isDay, periodOf } from '@papertide/core';
import { type Fault, spoilFields } from './faults.ts';
import { type FaultyServer, type GoodAnswer, type Struck, startFaultyServer } from './faulty-server.ts';
import { readDailyLists } from './replay-lists.ts';

export interface ReplayOptions {
  /** The lists to serve: by day, or a file of snapshots. */
  readonly days?: ReadonlyMap<Day, readonly unknown[]>;
  readonly file?: string;
  /** Of several snapshots of a day in the file. */
  readonly snapshot?: 'latest' | 'first';
  readonly faults?: readonly Fault[];
  /** Later days answer 400, as the API does; no day is in the future unless told. */
  readonly today?: Day;
  readonly port?: number;
}

export type ReplayServer = FaultyServer;

const quota = { ratelimit: '"api";r=499;t=300', 'ratelimit-policy': '"fixed window";"api";q=500;w=300' };

const json = (status: number, value: unknown): GoodAnswer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers: quota,
});

/** A page of a day's list, and what faults make of it. */
function struckPage(day: Day, list: readonly unknown[], page: number, limit: number): Struck {
  const pageAt = (n: number): readonly unknown[] => list.slice(n * limit, (n + 1) * limit);
  const items = pageAt(page);
  return {
    day,
    page,
    empty: () => '[]',
    first: () => JSON.stringify(pageAt(0)),
    next: () => JSON.stringify(pageAt(page + 1)),
    short: () => JSON.stringify(items.slice(0, Math.floor(items.length / 2))),
    endless: () => JSON.stringify(pageAt(0)),
    spoiled: (fault) => JSON.stringify(spoilFields(items, fault)),
    notAList: JSON.stringify({ error: null, papers: items }),
    error: JSON.stringify({ error: 'Something is wrong' }),
  };
}

/** A page of all lists of a week or a month, each element with the day that listed it. */
function pageOfSpan(days: ReadonlyMap<Day, readonly unknown[]>, span: string, query: URLSearchParams): GoodAnswer {
  const interval = span.includes('W') ? 'week' : 'month';
  const elements = [...days]
    .filter(([day]) => periodOf(day, interval) === span)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, list]) => (list as readonly { paper?: object }[]).map((element) => listedOn(element, day)));
  const [page, limit] = [Number(query.get('p') ?? 0), Number(query.get('limit') ?? 50)];
  return json(200, elements.slice(page * limit, (page + 1) * limit));
}

const listedOn = (element: { paper?: object }, day: Day): unknown => ({
  ...element,
  paper: { submittedOnDailyAt: `${day}T01:00:00.000Z`, ...element.paper },
});

function singlePaper(days: ReadonlyMap<Day, readonly unknown[]>, id: string): GoodAnswer {
  for (const list of days.values()) {
    for (const element of list as readonly { paper?: { id?: string } }[]) {
      if (element.paper?.id === id) return json(200, element.paper);
    }
  }
  return json(404, { error: 'Paper not found' });
}

/**
 * Serves Daily Papers lists on loopback the way the Hugging Face API does (`date`, `p`, `limit` 1 to 100 and 50 unless
 * told, `[]` for days without a list and pages past the end, 400 for no day and future days, rate-limit headers), and
 * misbehaves where told to. Weeks and months hold the lists of their days, newest first; `/api/papers/<id>` is a single paper.
 */
export async function startReplayServer(options: ReplayOptions): Promise<ReplayServer> {
  const days = options.days ?? (await readDailyLists(options.file ?? '', options.snapshot));
  return startFaultyServer((url) => {
    if (url.pathname.startsWith('/api/papers/')) return { good: singlePaper(days, url.pathname.slice(12)) };
    if (url.pathname !== '/api/daily_papers') return { good: json(404, { error: 'Not found' }) };
    const span = url.searchParams.get('week') ?? url.searchParams.get('month');
    if (span !== null) return { good: pageOfSpan(days, span, url.searchParams) };
    const day = url.searchParams.get('date') ?? '';
    const page = Number(url.searchParams.get('p') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const list = days.get(day) ?? [];
    const struck = struckPage(day, list, page, limit);
    const isPast = isDay(day) && (options.today === undefined || day <= options.today);
    if (!isPast || !(limit >= 1 && limit <= 100) || !(page >= 0)) {
      return { good: json(400, { error: 'Invalid request' }), struck };
    }
    return { good: json(200, list.slice(page * limit, (page + 1) * limit)), struck };
  }, options);
}
