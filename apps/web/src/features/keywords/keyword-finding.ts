import type { Axis, RankedRow, RankingAnswer } from '@papertide/core/query';
import { inCorpus } from '../../lib/corpus-name.ts';
import { formatDays, formatOf, formatPercent, formatPoints, plural } from '../../lib/format.ts';
import { atStart } from '../../lib/label-grammar.ts';
import type { Finding } from '../../lib/trend-finding.ts';

/** A finding, and the keyword that it is about. */
export interface KeywordFinding extends Finding {
  readonly key: string | null;
}

/**
 * Whether a change may stand in a title: it is supported among all keywords tested, and its interval stays as far from 0 as
 * it is wide: half of the difference at most is doubt, which is about z = 3.9.
 */
function isSure({ growth: { change }, evidence }: RankedRow): boolean {
  const { difference, low, high } = change;
  if (evidence !== 'supported' || difference === null || low === null || high === null) return false;
  return difference > 0 ? low >= difference / 2 : high <= difference / 2;
}

const share = (row: RankedRow): string =>
  `${formatOf(row.growth.now.n, row.growth.now.total)} papers (${formatPercent(row.growth.now.value)})`;

/** Keywords by their change; `hidden` are general words, which are tested with the others and not shown. */
export type KeywordChanges = RankingAnswer & { readonly hidden: number };

/** The surest change where none is sure enough for a title. */
function doubtfulChange({ rows: [row], tested, hidden }: KeywordChanges): string {
  if (row === undefined || row.growth.change.difference === null)
    return 'There is nothing before these days to compare them with yet.';
  const { difference, low, high } = row.growth.change;
  return `The surest change is that of “${row.label}”: ${formatPoints(difference)}, 95% interval ${formatPoints(low)} to ${formatPoints(high)}. Among ${plural(tested, 'keyword')} tested${hidden > 0 ? ', hidden general words included' : ''}, such a one may be chance.`;
}

/** Of which papers a finding is: which of their dates counts, and whether a filter leaves any out. */
export interface FindingScope {
  readonly axis: Axis;
  readonly narrowed: boolean;
}

/** What the keywords of a window say: the surest newcomer or rise, else the surest fall, else no claim. `changes` come surest first. */
export function keywordFinding(changes: KeywordChanges, { axis, narrowed }: FindingScope): KeywordFinding {
  const { now, before, rows, provenance } = changes;
  const corpus = narrowed ? 'among these papers' : inCorpus(provenance);
  if (now === null)
    return {
      title: `Keywords ${corpus}`,
      dek: 'No complete day of lists has been collected in these days.',
      key: null,
    };
  const days = formatDays(now.from, now.to);
  const sure = before === null ? [] : rows.filter(isSure);
  const risen = sure.find((row) => (row.growth.change.difference ?? 0) > 0);
  const row = risen ?? sure[0];
  if (row === undefined || before === null)
    return { title: `Keywords ${corpus}, ${days}`, dek: doubtfulChange(changes), key: null };
  const { change, before: earlier, reading } = row.growth;
  const name = `“${atStart(row.label)}”`;
  const interval = `${formatPoints(change.difference)}, 95% interval ${formatPoints(change.low)} to ${formatPoints(change.high)}`;
  if (reading === 'new') {
    return {
      title: `${name} is new ${corpus}`,
      dek: `It is in ${share(row)} ${axis} ${days}, and in none of the ${plural(earlier.total, 'paper')} ${axis} before, ${formatDays(before.from, before.to)}.`,
      key: row.ref.key,
    };
  }
  return {
    title: `${name} is ${risen ? 'rising' : 'falling'} ${corpus}`,
    dek: `It is in ${share(row)} ${axis} ${days}, against ${formatPercent(earlier.value)} of those ${axis} ${formatDays(before.from, before.to)}: ${interval}.`,
    key: row.ref.key,
  };
}
