import { exportName } from '@papertide/core/export';
import { readPairs } from '../../lib/query-string.ts';

/** What of an address says nothing about the rows: the selected point, the page of a list. */
const passing = new Set(['at', 'cursor', 'page', 'chart', 's', 'tour']);

/** The file of a chart or list, named by the query of the address; series stand in the subject. See `exportName`. */
export function takeawayName(
  what: string,
  subject: string,
  search: string,
  asOf: string | null,
  extension: string,
): string {
  const pairs = readPairs(search).filter(([name]) => !passing.has(name));
  return exportName({ what, subject, pairs, asOf }, extension);
}
