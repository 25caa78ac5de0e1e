import { fileName } from '../../lib/export-link.ts';
import { readPairs } from '../../lib/query-string.ts';

/** What of an address says nothing about the rows: the selected point, the page of a list. */
const passing = new Set(['at', 'cursor', 'page', 'chart', 's', 'tour']);

/**
 * The file of a chart or list: `papertide-trends-agents-reasoning-interval-week-2026-05-29.png`. Kind and subject, the
 * query of the address (series stand in the subject), the day of the data; only `[a-z0-9.-]`, the words cut at 110 characters.
 */
export function takeawayName(
  what: string,
  subject: string,
  search: string,
  asOf: string | null,
  extension: string,
): string {
  const query = readPairs(search)
    .filter(([name]) => !passing.has(name))
    .flat()
    .join(' ');
  return fileName(`${what} ${subject.slice(0, 60)} ${query}`.normalize('NFKD').slice(0, 110), asOf, extension);
}
