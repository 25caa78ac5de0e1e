import { everyPaper, type PaperFilter } from '@papertide/core/query';

/** Whether a filter leaves papers out by more than their days. */
export function isNarrowed(filter: PaperFilter): boolean {
  const { axis, from, to } = filter;
  return JSON.stringify(filter) !== JSON.stringify({ ...everyPaper, axis, from, to });
}
