import { type Day, type Instant, isDay, type SourcedPaper } from '@papertide/core';
import { z } from 'zod';
import { toInstant } from '../../normalize/instant.ts';
import { type Parsed, type Rejected, reject } from '../../parsed.ts';
import { parseElement } from '../huggingface/parse-element.ts';

/** What one line gives: the records in it, and the day whose whole list it is, if it is one. */
export interface ParsedLine {
  readonly records: readonly Parsed[];
  readonly list: { readonly day: Day; readonly observedAt: Instant } | null;
  /** Set where the line as a whole could not be used. */
  readonly rejected: Rejected | null;
}

const list = z.object({
  list_date: z.string().optional(),
  date: z.string().optional(),
  snapshot_at: z.string().nullish(),
  items: z.array(z.unknown()),
});
const element = z.object({ paper: z.object({}) });

/** Whether a JSON text is an object in the shape of the API; `null` where it is no object. */
export function isApiShaped(text: string): boolean | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return 'items' in value || typeof (value as { paper?: unknown }).paper === 'object';
  } catch {
    return null;
  }
}

/**
 * Reads one value of a JSON lines file: an element of the API, listed on the day it names itself, or the list of a day,
 * `{list_date | date, snapshot_at?, items}`. Readings are as of `snapshot_at`, else of `now`. Never throws.
 */
export function parseLine(value: unknown, where: string, now: Instant): ParsedLine {
  const refuse = (reason: string): ParsedLine => ({ records: [], list: null, rejected: reject(where, reason, value) });
  const asList = list.safeParse(value);
  if (asList.success) {
    const { list_date, date, snapshot_at, items } = asList.data;
    const day = list_date ?? date?.slice(0, 10) ?? '';
    if (!isDay(day)) return refuse('a list without its day');
    const observedAt = snapshot_at == null ? now : toInstant(snapshot_at);
    if (observedAt === null) return refuse('snapshot_at is no time');
    if (day > now.slice(0, 10)) return refuse('the list of a day to come');
    const records = items.map((item) => parseElement(item, { listedOn: day, observedAt }));
    return { records: records.map((record) => withPlace(record, where)), list: { day, observedAt }, rejected: null };
  }
  if (!element.safeParse(value).success) return refuse('neither an element of the API nor the list of a day');
  const record = parseElement(value, { listedOn: null, observedAt: now });
  return { records: [withPlace(record, where)], list: null, rejected: null };
}

function withPlace(record: Parsed, where: string): Parsed {
  if (record.rejected === undefined) return record;
  const { sourceKey, ...rest } = record.rejected;
  return { ...record, rejected: { ...rest, sourceKey: sourceKey === null ? where : `${where}: ${sourceKey}` } };
}

/** The papers of parsed records. */
export function papersOf(records: readonly Parsed[]): SourcedPaper[] {
  return records.flatMap((record) => (record.paper === undefined ? [] : [record.paper]));
}

/** The rejects of parsed records. */
export function rejectsOf(records: readonly Parsed[]): Rejected[] {
  return records.flatMap((record) => (record.rejected === undefined ? [] : [record.rejected]));
}
