import { toCsv } from '@papertide/core/export';
import {
  type ChangeList,
  changeReason,
  countedKeywords,
  encodeTrendQuery,
  type KeywordDimension,
  type PaperFilter,
  type RankedRow,
  type RisingAnswer,
  trendQuerySchema,
  windowLength,
} from '@papertide/core/query';
import { leastSupport } from '@papertide/core/series';
import { inCorpus } from '../../lib/corpus-name.ts';
import { formatNumber, plural } from '../../lib/format.ts';
import { evidenceCells, evidenceColumns, growthCells, growthColumns } from '../../lib/growth-columns.ts';
import { atStart, inSentence, verb } from '../../lib/label-grammar.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { seriesFilter } from '../../lib/point-filter.ts';
import { writePairs } from '../../lib/query-string.ts';

/** Topics, keywords, or both. */
export const kinds = ['all', 'topic', 'keyword'] as const;
export type Kind = (typeof kinds)[number];

const isOf =
  (kind: Kind) =>
  (row: RankedRow): boolean =>
    kind === 'all' || (row.ref.dimension === 'topic') === (kind === 'topic');

/** The rows of one direction in one tier that are of a kind. */
export function rowsOf(
  { lists }: RisingAnswer,
  evidence: ChangeList['evidence'],
  direction: ChangeList['direction'],
  kind: Kind,
): RankedRow[] {
  const list = lists.find((each) => each.evidence === evidence && each.direction === direction);
  return (list?.rows ?? []).filter(isOf(kind));
}

/** Why a row stands where it does: its support, its rate, its q among how many. */
export function reasonOf(row: RankedRow, { now, before, per, tested }: RisingAnswer): string {
  return changeReason(row, {
    now,
    before,
    per,
    tested: row.ref.dimension === 'topic' ? tested.topics : tested.keywords,
  });
}

/** The papers of a row in the last window, of those of a filter: exactly its number. `null` without a window. */
export function rowPapersHref({ ref }: RankedRow, { now }: RisingAnswer, filter: PaperFilter): string | null {
  if (now === null) return null;
  return papersHref({ filter: seriesFilter(ref, { ...filter, from: now.from, to: now.to }) });
}

/** The chart of a row among the papers of a filter, by week over both windows. */
export function rowTrendHref({ ref }: RankedRow, { before, now }: RisingAnswer, filter: PaperFilter): string {
  const days = before && now ? { from: before.from, to: now.to } : {};
  const trend = trendQuerySchema.parse({ series: [ref], interval: 'week', filter: { ...filter, ...days } });
  return `/topics${writePairs(encodeTrendQuery(trend))}`;
}

/**
 * What the page says, with the window that it says it of: the surest supported rise, else that none is beyond chance. `narrowed`: not of all papers. `origin` is whose
 * keywords the answer counts.
 */
export function risingFinding(
  answer: RisingAnswer,
  narrowed: boolean,
  origin: KeywordDimension,
): { readonly title: string; readonly dek: string } {
  const { now, before, lists, tested, provenance } = answer;
  const where = narrowed ? 'among these papers' : inCorpus(provenance);
  if (now === null || before === null) {
    return { title: `What is rising ${where}`, dek: 'A change needs two windows of a week or more.' };
  }
  const count = (evidence: ChangeList['evidence'], direction: ChangeList['direction']): number =>
    lists.find((list) => list.evidence === evidence && list.direction === direction)?.count ?? 0;
  const rises = count('supported', 'rising');
  const falls = count('supported', 'falling');
  const first = rowsOf(answer, 'supported', rises > 0 ? 'rising' : 'falling', 'all')[0];
  const of = `${plural(tested.topics, 'topic')} and ${countedKeywords(tested.keywords, origin)}${narrowed ? ` with ${leastSupport} of these papers or more` : ''} were tested, each kind together.`;
  const span = windowLength(now);
  const compared = `The last ${span} against the ${span} before: `;
  const candidates = count('candidate', 'rising') + count('candidate', 'falling');
  const doubt =
    candidates === 0
      ? ''
      : ` ${formatNumber(candidates)} ${first === undefined ? '' : 'more '}${candidates === 1 ? 'looks' : 'look'} changed when taken alone; among so many that may be chance.`;
  if (first === undefined) {
    return { title: `No change ${where} over the last ${span} is beyond chance`, dek: `${compared}${of}${doubt}` };
  }
  const others = (rises > 0 ? rises : falls) - 1;
  const does = rises > 0 ? ['rises', 'rise'] : ['fades', 'fade'];
  const subject = others > 0 ? `${atStart(first.label)} and ${plural(others, 'other')}` : atStart(first.label);
  const word = others > 0 ? does[1] : verb(inSentence(first.label), does[0] ?? '', does[1] ?? '');
  return { title: `${subject} ${word} ${where} over the last ${span}, beyond chance`, dek: `${compared}${of}${doubt}` };
}

/** Changes as a file, one row each, with the reason in words. */
export function risingCsv(rows: readonly RankedRow[], answer: RisingAnswer): string {
  return toCsv(
    [
      'kind',
      'key',
      'label',
      ...growthColumns,
      ...evidenceColumns,
      'growth_rate',
      'growth_rate_low',
      'growth_rate_high',
      'first_seen',
      'reason',
      'synthetic',
    ],
    rows.map((row) => [
      ...[row.ref.dimension, row.ref.key, row.label, ...growthCells(row.growth), ...evidenceCells(row)],
      ...[row.rate?.perPeriod ?? null, row.rate?.low ?? null, row.rate?.high ?? null, row.firstSeen],
      ...[reasonOf(row, answer), answer.provenance.synthetic],
    ]),
  );
}
