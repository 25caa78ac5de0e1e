import type { Day } from '@papertide/core';
import type { KeywordDimension, PaperFilter } from '@papertide/core/query';
import { formatDay, plural } from './format.ts';
import { keep } from './kept.ts';
import { isNarrowed } from './narrowed.ts';

/** What a reader saw of the house on a visit: how far the data reached, how many papers, and what was rising. */
export interface VisitMark {
  readonly dataTo: Day;
  readonly papers: number;
  /** Texts of `SeriesRef`s. */
  readonly risers: readonly string[];
}

/** The mark of the present data, and that of the data that an earlier visit saw; `null` on a first visit. */
export interface Visits {
  readonly last: VisitMark | null;
  readonly before: VisitMark | null;
}

/** Texts that a mark holds at most. */
const mostRisers = 400;

function readMark(found: unknown): VisitMark | null {
  if (typeof found !== 'object' || found === null) return null;
  const { dataTo, papers, risers } = found as Readonly<Record<string, unknown>>;
  if (typeof dataTo !== 'string' || typeof papers !== 'number' || !Array.isArray(risers)) return null;
  return { dataTo, papers, risers: risers.filter((text) => typeof text === 'string') };
}

/** The marks that this browser keeps; nothing of them leaves it. */
export const keptVisits = keep<Visits>('visits', (found) => {
  const marks = (typeof found === 'object' && found !== null ? found : {}) as Readonly<Record<string, unknown>>;
  return { last: readMark(marks.last), before: readMark(marks.before) };
});

/** Whether marks tell what rises: they hold what rose among all papers, by our keywords with synonyms merged, and nothing else. */
export const marksTell = (filter: PaperFilter, origin: KeywordDimension): boolean =>
  !isNarrowed(filter) && origin === 'keyword';

/** The marks after a look at some data: a look at new data makes the last mark the earlier one; the same data changes nothing. */
export function visitsAfter({ last, before }: Visits, mark: VisitMark): Visits {
  const seen = { ...mark, risers: mark.risers.slice(0, mostRisers) };
  if (last === null) return { last: seen, before: null };
  const isNew = last.dataTo !== mark.dataTo || last.papers !== mark.papers;
  return isNew ? { last: seen, before: last } : { last, before };
}

/** The mark of the data that was seen before some data, whether or not a look at that has left its mark already. */
export const markBefore = (visits: Visits, data: Pick<VisitMark, 'dataTo' | 'papers'>): VisitMark | null =>
  visitsAfter(visits, { ...data, risers: [] }).before;

/** The papers that came since an earlier visit, or went, in words. */
export function papersSince(before: Pick<VisitMark, 'papers'>, now: Pick<VisitMark, 'papers'>): string {
  const added = now.papers - before.papers;
  if (added === 0) return 'no new paper';
  return added > 0 ? `${plural(added, 'paper')} more` : `${plural(-added, 'paper')} fewer`;
}

/**
 * What changed since an earlier visit in words: papers added, and what rises that did not; `null` on a first visit. `labelOf`
 * names what rises now.
 */
export function changesSince(
  before: VisitMark | null,
  now: VisitMark,
  labelOf: (ref: string) => string,
): string | null {
  if (before === null) return null;
  const fresh = now.risers.filter((ref) => !before.risers.includes(ref)).map(labelOf);
  return `Since you saw the data to ${formatDay(before.dataTo)}: ${papersSince(before, now)}, ${newlyRising(fresh)}.`;
}

/** What rises that did not, by its labels: the first three of them. */
export function newlyRising(fresh: readonly string[]): string {
  if (fresh.length === 0) return 'nothing new rises';
  const others = fresh.length > 3 ? ` and ${plural(fresh.length - 3, 'other')}` : '';
  return `newly rising: ${fresh.slice(0, 3).join(', ')}${others}`;
}
