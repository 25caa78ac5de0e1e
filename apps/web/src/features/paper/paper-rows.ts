import type { Observation } from '@papertide/core';
import type { PaperDetail, Span } from '@papertide/core/query';
import { formatDay, formatInstant, formatNumber, formatOf, plural } from '../../lib/format.ts';

export type Keyphrase = PaperDetail['keyphrases'][number];
type Match = PaperDetail['matches'][number];

/** A piece of a text: plain, or the words of a keyphrase. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly phrase: Keyphrase | null;
}

/**
 * A field of a paper cut into plain pieces and keyphrases. Where phrases overlap, the longer one stays, then the earlier.
 * The pieces joined are the text; spans outside of it are left out. O(n log n).
 */
export function cutAtPhrases(text: string, field: Span['field'], phrases: readonly Keyphrase[]): Piece[] {
  const marks = phrases
    .flatMap((phrase) => phrase.spans.map(({ start, end, field: where }) => ({ start, end, where, phrase })))
    .filter((m) => m.where === field && m.start >= 0 && m.end <= text.length && m.start < m.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: typeof marks = [];
  for (const mark of marks) {
    if (kept.every((k) => mark.end <= k.start || mark.start >= k.end)) kept.push(mark);
  }
  kept.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, phrase } of kept) {
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, phrase: null });
    pieces.push({ text: text.slice(start, end), start, phrase });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, phrase: null });
  return pieces;
}

/** Why a paper has a topic. */
export interface Reason {
  readonly topicId: string;
  readonly name: string;
  readonly slot: number | null;
  readonly via: string | null;
  /** The words and how often they occur, most often first. */
  readonly words: readonly { readonly alias: string; readonly times: number }[];
  /** `title, abstract`. */
  readonly where: string;
}

const fields = ['title', 'abstract', 'keywords'] as const;

/** The matches of a paper, each with its words counted and the fields they stand in. */
export function reasonsOf(matches: readonly Match[]): Reason[] {
  return matches.map(({ topicId, name, slot, via, spans }) => {
    const times = new Map<string, number>();
    for (const { alias } of spans) times.set(alias, (times.get(alias) ?? 0) + 1);
    const words = [...times].map(([alias, n]) => ({ alias, times: n }));
    words.sort((a, b) => b.times - a.times || a.alias.localeCompare(b.alias));
    const where = fields.filter((field) => spans.some((span) => span.field === field)).join(', ');
    return { topicId, name, slot, via, words, where };
  });
}

/** `once` is left out: `“agent”`, `“agent”, 7 times`. */
export const timesWords = (times: number): string =>
  times === 1 ? '' : times === 2 ? ', twice' : `, ${formatNumber(times)} times`;

/** An address with `https://`; `owner/name` is a repository on GitHub. `null` where there is none that can be opened. */
export function openable(text: string | null, base = ''): string | null {
  if (text === null || text.trim() === '') return null;
  const address = /^https?:\/\//i.test(text) ? text.trim() : `${base}${text.trim()}`;
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : null;
}

/** A way out to a page about the paper. */
export interface PaperLink {
  readonly label: string;
  readonly href: string;
}

/** The pages that a paper has elsewhere. Invented papers have none. */
export function linksOf(
  paper: Pick<PaperDetail, 'arxivId' | 'doi' | 'githubRepo' | 'projectPage' | 'provenance'>,
): PaperLink[] {
  const { arxivId } = paper;
  if (paper.provenance.synthetic) return [];
  const links: [string, string | null][] = [
    ['arXiv', arxivId && `https://arxiv.org/abs/${arxivId}`],
    ['PDF', arxivId && `https://arxiv.org/pdf/${arxivId}`],
    ['Hugging Face', arxivId && `https://huggingface.co/papers/${arxivId}`],
    ['DOI', paper.doi && `https://doi.org/${encodeURI(paper.doi)}`],
    ['Code', openable(paper.githubRepo, 'https://github.com/')],
    ['Project page', openable(paper.projectPage, 'https://')],
  ];
  return links.flatMap(([label, href]) => (href === null || href === '' ? [] : [{ label, href }]));
}

/** The readings in words. */
export function describeReadings(observations: readonly Observation[]): string {
  const known = observations.filter((o) => o.upvotes !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'No reading of upvotes.';
  const from = `${formatNumber(first.upvotes)} at ${formatInstant(first.observedAt)}`;
  return known.length === 1
    ? `One reading of upvotes: ${from}.`
    : `${plural(known.length, 'reading')} of upvotes, from ${from} to ${formatNumber(last.upvotes)} at ${formatInstant(last.observedAt)}.`;
}

/** What is said in place of a curve where all readings of upvotes are of one day; `null` where there are none or more days. */
export function readOnce(observations: readonly Observation[]): string | null {
  const days = observations.filter((o) => o.upvotes !== null).map((o) => o.observedAt.slice(0, 10));
  const [day] = days;
  if (day === undefined || new Set(days).size > 1) return null;
  return days.length === 1
    ? `Read once, on ${formatDay(day)}.`
    : `Read ${days.length} times, all on ${formatDay(day)}.`;
}

/** What the gray of a curve is, of which papers and to which day; or why there is none. `cohort` is "its day". */
export function grayWords({ cohortCurve, rank }: Pick<PaperDetail, 'cohortCurve' | 'rank'>, cohort: string): string {
  const end = cohortCurve.at(-1);
  if (rank === null) return 'no paper to compare with';
  return end === undefined
    ? `no gray: fewer than half of the ${plural(rank.size, 'paper')} of ${cohort} were read over the same days`
    : `gray: median and middle half of the same ${formatOf(end.n, rank.size)} papers of ${cohort}, to day ${end.age}`;
}
