import { type Instant, parseArxivId } from '@papertide/core';
import type { KeyedReading } from '@papertide/store';
import { toInstant } from '../../normalize/instant.ts';
import { type Rejected, reject } from '../../parsed.ts';
import type { Header } from './header.ts';

/** More than any paper has, and few enough to add up. */
const largestCount = 100_000_000;
/** A clock that runs ahead by less than this is taken as it is. */
const aheadMs = 3_600_000;

/** A count of at least 0, `null` where the cell is empty or missing; undefined where it is neither. */
function toCount(cell: string | undefined): number | null | undefined {
  const text = cell?.trim() ?? '';
  if (text === '') return null;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value <= largestCount ? value : undefined;
}

/**
 * Reads the cells of a row as a reading, or says why they are none. Empty figures are unknown, not 0; an arXiv id is taken
 * without prefix and version, any other id as a key of ours. Never throws.
 */
export function parseRow(
  cells: readonly string[],
  header: Header,
  where: string,
  now: Instant,
): { readonly reading: KeyedReading; readonly rejected?: undefined } | { readonly rejected: Rejected } {
  const refuse = (reason: string) => ({ rejected: reject(where, reason, cells.join(',')) });
  const id = cells[header.paper]?.trim() ?? '';
  if (id === '' || id.length > 100) return refuse('no id of a paper');
  const observedAt = toInstant(cells[header.observedAt]?.trim() ?? '');
  if (observedAt === null) return refuse('observed_at is no time with a zone');
  if (Date.parse(observedAt) > Date.parse(now) + aheadMs) return refuse('a reading of a time to come');
  const upvotes = toCount(cells[header.upvotes]);
  const comments = toCount(cells[header.comments]);
  const stars = toCount(cells[header.stars]);
  if (upvotes === undefined) return refuse('upvotes is no count');
  if (comments === undefined) return refuse('comments is no count');
  if (stars === undefined) return refuse('stars is no count');
  if (upvotes === null && comments === null && stars === null) return refuse('a reading without any figure');
  return { reading: { key: parseArxivId(id) ?? id, observedAt, upvotes, comments, stars } };
}
