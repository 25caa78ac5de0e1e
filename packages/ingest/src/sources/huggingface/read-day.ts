import { type Day, isWorkday } from '@papertide/core';
import type { SourceClient } from '../../http/source-client.ts';
import { IngestError } from '../../ingest-error.ts';

/** Elements asked for at once: the most that the API gives. */
export const largestPage = 100;
/** Lists have held at most 60 papers: a source that goes on is broken. */
const mostPages = 30;

/** A list that the API gives page by page. */
export interface ListQuery {
  /** What names the list: `{ date: '2025-03-11' }`, `{ week: '2025-W11' }`, `{ month: '2025-03' }`. */
  readonly query: Readonly<Record<string, string>>;
  readonly words: string;
  /** Whether a list without papers would be a surprise. */
  readonly expectsPapers: boolean;
  readonly mostPages: number;
  readonly pageSize?: number | undefined;
}

/** All elements of a day's list; see `readList`. */
export function readDay(
  client: SourceClient,
  day: Day,
  say: (doing: string) => void,
  pageSize?: number,
): Promise<unknown[]> {
  const list = { query: { date: day }, words: wordsForDay(day), expectsPapers: isWorkday(day), mostPages, pageSize };
  return readList(client, list, say);
}

/**
 * All elements of a list, page after page until an empty one; a short page is not the end. Throws an IngestError where a page
 * cannot be read, or repeats what the pages before it held, also when asked again: an unfinished list is never taken for a
 * list.
 */
export async function readList(
  client: SourceClient,
  { query, words, expectsPapers, mostPages: most, pageSize = largestPage }: ListQuery,
  say: (doing: string) => void,
): Promise<unknown[]> {
  const elements: unknown[] = [];
  const seen = new Set<string>();
  const askPage = async (p: number): Promise<unknown[]> => {
    say(`${words}, page ${p + 1}`);
    const value = await client.getJson('/api/daily_papers', { ...query, p: String(p), limit: String(pageSize) }, say);
    if (!Array.isArray(value)) throw new IngestError('bad-answer', 'the answer is not a list');
    return value;
  };
  for (let p = 0; p < most; p++) {
    let page = await askPage(p);
    if (isRepetition(page, seen)) page = await askPage(p);
    if (isRepetition(page, seen)) throw new IngestError('bad-answer', `page ${p + 1} repeats the pages before it`);
    // An empty page where papers may be expected is asked for twice: sources have been seen to answer so by mistake.
    if (page.length === 0 && (p === 0 ? expectsPapers : elements.length === p * pageSize)) page = await askPage(p);
    if (page.length === 0) return elements;
    for (const element of page) {
      seen.add(JSON.stringify(element));
      elements.push(element);
    }
  }
  throw new IngestError('bad-answer', `more than ${most} pages`);
}

const isRepetition = (page: readonly unknown[], seen: ReadonlySet<string>): boolean =>
  page.length > 0 && page.every((element) => seen.has(JSON.stringify(element)));

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `'2026-05-21'` -> `'21 May 2026'`. */
export function wordsForDay(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
