import { addDays, type Day } from '@papertide/core';
import { clearTombstones, type Db, findCheckpoint, saveCheckpoint, withdrawPapers } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import type { SourceClient } from '../../http/source-client.ts';
import { IngestError, stopIfAborted } from '../../ingest-error.ts';
import { reject } from '../../parsed.ts';
import type { Harvest } from '../../pipeline/harvest.ts';
import { xmlAnswer } from '../arxiv/read-page.ts';
import type { DriftWatch } from '../drift.ts';
import { sourceRanks } from '../ranks.ts';
import { OaiError, type OaiPage, type OaiRecord, parseList } from './parse-oai.ts';
import { type OaiPrefix, parseRecord } from './parse-record.ts';

/** What the days of a run have in common. */
export interface DayReader {
  readonly ctx: IngestContext;
  readonly run: Harvest;
  readonly client: SourceClient;
  readonly drift: DriftWatch;
  readonly prefix: OaiPrefix;
  readonly set: string | null;
  /** Whether the server's dates have a time. */
  readonly hasTime: boolean;
  readonly done: () => number;
}

/** Days that a list may still change after its own, by the server's date: it is read again within them. */
const overlapDays = 1;
/** How often the list of a day is begun anew before what is missing stays missing. */
const attempts = 3;

/** All of arXiv's interfaces show the same records: what one takes back, none shows any more. */
export const arxivSources = ['arxiv', 'arxiv-oai', 'arxiv-bulk'] as const;

/** How far the list of a day has been read: to its end as of the server's date, or to a token after some records. */
type Position = { readonly readOn: Day } | { readonly token: string; readonly seen: number };

const nowhere: Position = { token: '', seen: 0 };

const nameOf = ({ prefix, set }: DayReader, day: Day): string => `${prefix} ${set ?? 'all'} ${day}`;

async function positionOf(reader: DayReader, day: Day): Promise<Position | null> {
  const text = await findCheckpoint(reader.ctx.store.write, 'arxiv-oai', nameOf(reader, day));
  return text === undefined ? null : (JSON.parse(text) as Position);
}

/** Whether the list of a day was read to its end after it could change any more. */
export async function isSettled(reader: DayReader, day: Day): Promise<boolean> {
  const position = await positionOf(reader, day);
  return position !== null && 'readOn' in position && position.readOn > addDays(day, overlapDays);
}

/** Forgets how far the list of a day was read, so that it is read again. */
export function forgetDay(trx: Db, reader: DayReader, day: Day): Promise<void> {
  return saveCheckpoint(trx, 'arxiv-oai', nameOf(reader, day), JSON.stringify(nowhere));
}

/**
 * Reads all records that changed on a day, page by page, each written with the checkpoint behind it; says what is missing,
 * `null` where nothing is. A list whose token has expired, or that goes in a circle, is begun anew. Whole is a list that
 * says its end and, where the server counts, has as many records as it says.
 */
export async function readDay(reader: DayReader, day: Day): Promise<string | null> {
  let missing: string | null = null;
  for (let n = 1; n <= attempts; n++) {
    const known = n === 1 ? await positionOf(reader, day) : null;
    const from = known !== null && 'token' in known && known.token !== '' ? known : { token: null, seen: 0 };
    try {
      missing = await readPages(reader, day, from);
      if (missing === null) return null;
    } catch (error) {
      const isExpired = error instanceof OaiError && error.oaiCode === 'badResumptionToken';
      // A place that an earlier run kept may lead nowhere: the list is whole only when it is read from its start.
      const isStale = from.token !== null && error instanceof IngestError && error.code === 'bad-answer';
      if (!(isExpired || isStale) || n === attempts) throw error;
      reader.run.say(`${day}: the list is begun anew, for its token leads nowhere`);
    }
  }
  return missing;
}

async function readPages(
  reader: DayReader,
  day: Day,
  from: { readonly token: string | null; readonly seen: number },
): Promise<string | null> {
  const { ctx, run } = reader;
  const used = new Set<string>();
  const ids = new Set<string>();
  let token = from.token;
  let listSize: number | null = null;
  for (let number = 1; ; number++) {
    stopIfAborted(ctx.signal);
    const seen = from.seen + ids.size;
    run.say(`changes of ${day}, from record ${seen + 1}`);
    const page = await askPage(reader, day, token, seen);
    if ('nothingOn' in page) {
      const { nothingOn } = page;
      await writePage(reader, day, { records: [], position: nothingOn === null ? null : { readOn: nothingOn } });
      return null;
    }
    for (const [i, { identifier }] of page.records.entries()) ids.add(identifier ?? `#${number}.${i}`);
    listSize = page.listSize ?? listSize;
    const next = page.token ?? '';
    const isLast = next === '';
    const total = from.seen + ids.size;
    const missing = isLast && listSize !== null && total < listSize ? `${total} of ${listSize} records came` : null;
    const isCircle = used.has(next) || (from.seen + ids.size === seen && !isLast);
    const end: Position | null = missing === null ? { readOn: page.day } : null;
    await writePage(reader, day, {
      records: page.records,
      position: isLast || isCircle ? (isCircle ? null : end) : { token: next, seen: total },
    });
    if (isCircle) return 'the list goes in a circle';
    if (isLast) return missing;
    used.add(next);
    token = next;
  }
}

/** A page, from its token or from the start; where nothing changed on the day, the server's date of saying so. */
async function askPage(
  reader: DayReader,
  day: Day,
  token: string | null,
  seen: number,
): Promise<OaiPage | { readonly nothingOn: Day | null }> {
  const { client, prefix, set, hasTime, run } = reader;
  const query: Record<string, string> =
    token === null
      ? {
          verb: 'ListRecords',
          metadataPrefix: prefix,
          from: hasTime ? `${day}T00:00:00Z` : day,
          until: hasTime ? `${day}T23:59:59Z` : day,
          ...(set === null ? {} : { set }),
        }
      : { verb: 'ListRecords', resumptionToken: token };
  const read = (text: string): OaiPage => {
    const page = parseList(text);
    if (page.cursor !== null && page.cursor !== seen) {
      throw new IngestError('bad-answer', `the page begins at record ${page.cursor}, not at ${seen}`, {
        transient: true,
      });
    }
    if (token !== null && page.token === null) {
      throw new IngestError('bad-answer', 'the list breaks off without saying its end', { transient: true });
    }
    return page;
  };
  try {
    const { value } = await client.get('', query, { ...xmlAnswer, accept: 'text/xml', read }, run.say);
    if (value === undefined) throw new IngestError('bad-answer', 'the server answers that nothing has changed');
    return value;
  } catch (error) {
    if (token === null && error instanceof OaiError && error.oaiCode === 'noRecordsMatch')
      return { nothingOn: error.day };
    throw error;
  }
}

interface WrittenPage {
  readonly records: readonly OaiRecord[];
  /** What is kept of how far the list was read; `null` forgets. */
  readonly position: Position | null;
}

async function writePage(reader: DayReader, day: Day, { records, position }: WrittenPage): Promise<void> {
  const { run, drift, ctx } = reader;
  const parsed = records.filter(({ isDeleted }) => !isDeleted).map(parseRecord);
  for (const each of parsed) drift.add(each);
  const papers = parsed.flatMap((each) => each.paper ?? []);
  const deleted = records.filter(({ isDeleted }) => isDeleted);
  const nameless = deleted.filter(({ key }) => key === null);
  await run.write({
    papers,
    rejects: [
      ...parsed.flatMap((each) => each.rejected ?? []),
      ...nameless.map(({ identifier }) => reject(identifier, 'a deleted record without an arXiv id', identifier ?? '')),
    ],
    rank: sourceRanks.arxiv,
    done: reader.done(),
    seen: records.length,
    also: async (trx) => {
      const tombstones = deleted.flatMap(({ key, datestamp }) =>
        key === null ? [] : [{ key, deletedOn: datestamp ?? day }],
      );
      await withdrawPapers(trx, tombstones, { sourceId: 'arxiv-oai', shownBy: arxivSources, at: ctx.now() });
      await clearTombstones(
        trx,
        papers.map(({ paper }) => paper.key),
      );
      await saveCheckpoint(trx, 'arxiv-oai', nameOf(reader, day), JSON.stringify(position ?? nowhere));
    },
  });
}
