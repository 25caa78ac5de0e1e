import { addDays } from '@papertide/core';
import {
  formatSeriesRef,
  type KeywordDimension,
  type PaperFilter,
  type RankedRow,
  type RisingAnswer,
  type Status,
} from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { formatDay, formatNumber } from './format.ts';
import { useKept } from './kept.ts';
import { keptVisits, markBefore, newlyRising, papersSince } from './last-visit.ts';
import { isNarrowed } from './narrowed.ts';
import { useTRPC } from './trpc.ts';
import { rankingOf } from './window-choice.ts';

/** Rows that each list of the earlier answer may have: all. */
const mostRows = 500;

const risersOf = ({ lists }: RisingAnswer): RankedRow[] =>
  lists.filter(({ direction }) => direction === 'rising').flatMap(({ rows }) => rows);

/**
 * What changed since some data was seen, in words: `papers` that were added, and what rises that did not by the windows that end
 * there. `earlier` is what rose then; where it had no two windows, nothing is said of rises.
 */
export function changesWithin(
  seenTo: string,
  papers: string,
  { now, earlier }: { readonly now: RisingAnswer; readonly earlier: RisingAnswer },
): string {
  const rose = new Set(risersOf(earlier).map(({ ref }) => formatSeriesRef(ref)));
  const fresh = risersOf(now).filter(({ ref }) => !rose.has(formatSeriesRef(ref)));
  const rising =
    earlier.before === null || now.before === null ? '' : `, ${newlyRising(fresh.map(({ label }) => label))}`;
  return `Since you saw the data to ${formatDay(seenTo)}: ${papers}${rising}.`;
}

/**
 * What changed among the papers of a filter since this browser last saw older data, in words. The browser keeps what rose among all
 * papers by our keywords with synonyms merged only, so what rose among these, or by keywords of another origin, is asked for as of
 * that day. `null` on a first visit and where the days seen are the same; a blank while it loads. `answer` must be of that filter and
 * origin and the usual window.
 */
export function useSinceWithin(
  filter: PaperFilter,
  origin: KeywordDimension,
  answer: RisingAnswer | undefined,
  status: Status | undefined,
): string | null {
  const trpc = useTRPC();
  const visits = useKept(keptVisits);
  const dataTo = status?.provenance.dataTo ?? null;
  const seen = status === undefined || dataTo === null ? null : markBefore(visits, { dataTo, papers: status.papers });
  const seenTo = seen === null || seen.dataTo === dataTo ? null : seen.dataTo;
  const asked = rankingOf({ ...filter, to: seenTo }, 'usual');
  const options = { enabled: seenTo !== null, placeholderData: undefined };
  const earlier = useQuery(trpc.trends.rising.queryOptions({ ...asked, origin, limit: mostRows }, options)).data;
  const later = { ...filter, from: seenTo === null ? null : addDays(seenTo, 1) };
  const added = useQuery(
    trpc.papers.count.queryOptions(later, { ...options, enabled: seenTo !== null && isNarrowed(filter) }),
  ).data?.total;
  if (seenTo === null) return null;
  if (seen === null || status === undefined || answer === undefined || earlier === undefined) return '\u00a0';
  if (!isNarrowed(filter)) return changesWithin(seenTo, papersSince(seen, status), { now: answer, earlier });
  if (added === undefined) return '\u00a0';
  return changesWithin(seenTo, `${added === 0 ? 'no' : formatNumber(added)} more of these papers`, {
    now: answer,
    earlier,
  });
}
