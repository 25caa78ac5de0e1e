import { type Day, isDay, ownPaperKey } from '@papertide/core';
import { cutText } from '../../normalize/clean-text.ts';
import { paperLimits } from '../../normalize/limits.ts';
import { type Parsed, reject } from '../../parsed.ts';

/** When and how a listing was read. */
export interface ListingRead {
  readonly observedAt: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// The foot of a card, over one or several lines: "• 11 authors", "·", "Aug 15, 2024 3". Newer cards name an organization.
const foot =
  /^[ \t]*•?[ \t]*(?:(?<count>\d{1,5}) authors?|(?<=•[ \t]*)(?<group>[^\n·•]{1,200}?))[ \t]*\n?[ \t]*·[ \t]*\n?[ \t]*(?<month>[A-Z][a-z]{2}) (?<day>\d{1,2})(?:, (?<year>\d{4}))?(?:[ \t]+(?<comments>\d{1,6}))?[ \t]*$/gmu;
const pageDate = /^[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?$/u;
// What stands above a title and is no part of it: upvotes ("-" for none), and who submitted the paper.
const notText = /^(?:-|\d+(?:\.\d+)?k?|Submitted by\b.*)$/u;

/**
 * Reads the plain text of a Daily Papers or search page, card by card: title, abstract, number of authors or organization,
 * date, number of comments. The text holds no ids and no upvotes: upvotes are unknown. A date without a year is the latest
 * such day that is not after the reading. The last text after the last card's foot, and a card without a title, are rejected.
 * `[]` where the text holds no card. O(n).
 */
export function parseListing(text: string, { observedAt }: ListingRead): Parsed[] {
  const parsed: Parsed[] = [];
  let start = 0;
  for (const match of text.replaceAll('\r\n', '\n').matchAll(foot)) {
    const above = paragraphs(text.replaceAll('\r\n', '\n').slice(start, match.index), start === 0);
    start = match.index + match[0].length;
    parsed.push(toPaper(above, match.groups ?? {}, observedAt, parsed.length + 1));
  }
  const rest = paragraphs(text.replaceAll('\r\n', '\n').slice(start), false);
  if (parsed.length > 0 && rest.length > 0) {
    parsed.push({
      rejected: reject(`card ${parsed.length + 1}`, 'the card is cut off: no line with its date', rest.join('\n\n')),
      missing: [],
    });
  }
  return parsed;
}

/** The paragraphs of a card; of the first card only those after the page's header, which ends with the page's date. */
function paragraphs(text: string, isFirst: boolean): string[] {
  const all = text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !notText.test(paragraph));
  if (!isFirst) return all;
  const header = all.findLastIndex((paragraph) => pageDate.test(paragraph));
  return header >= 0 ? all.slice(header + 1) : all.slice(-2);
}

const longestTitle = 300;

function toPaper(
  above: readonly string[],
  found: Record<string, string | undefined>,
  observedAt: string,
  card: number,
): Parsed {
  const title = cutText(above[0] ?? '', paperLimits.title);
  const isLone = above.length === 1 && (above[0]?.length ?? 0) > longestTitle;
  if (title.text === '' || isLone)
    return { rejected: reject(`card ${card}`, 'no title', above.join('\n\n')), missing: ['title'] };
  const abstract = cutText(above.slice(1).join('\n'), paperLimits.abstract);
  const publishedOn = toDay(found, observedAt.slice(0, 10));
  return {
    paper: {
      paper: {
        key: ownPaperKey(title.text),
        arxivId: null,
        title: title.text,
        abstract: abstract.text,
        publishedOn,
        authors: [],
        authorCount: found.count === undefined ? null : Number(found.count),
        organization: found.group === undefined ? null : cutText(found.group, paperLimits.name).text || null,
        categories: [],
        keywords: [],
        githubRepo: null,
        projectPage: null,
        doi: null,
        updatedOn: null,
        version: null,
        journalRef: null,
        authorComment: null,
        truncated: title.cut || abstract.cut,
      },
      listedOn: null,
      observation: {
        observedAt,
        upvotes: null,
        comments: found.comments === undefined ? null : Number(found.comments),
        stars: null,
      },
    },
    missing: publishedOn === null ? ['publishedAt'] : [],
  };
}

/** The day of "Aug 15, 2024", or the latest "Aug 15" not after `latest`; `null` where there is no such day. */
function toDay({ month, day, year }: Record<string, string | undefined>, latest: Day): Day | null {
  const m = monthNames.indexOf(month?.toLowerCase() ?? '') + 1;
  const inYear = (y: number) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const last = Number(latest.slice(0, 4));
  // Eight years back hold a 29 February.
  const years = year === undefined ? Array.from({ length: 9 }, (_, i) => last - i) : [Number(year)];
  return years.map(inYear).find((each) => isDay(each) && (year !== undefined || each <= latest)) ?? null;
}
