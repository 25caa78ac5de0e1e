import { type Day, type Instant, isDay, type PaperRecord, parseArxivId } from '@papertide/core';
import { cutText } from '../../normalize/clean-text.ts';
import { paperLimits } from '../../normalize/limits.ts';
import { webAddress } from '../../normalize/web-address.ts';
import { type Parsed, type RequiredField, reject } from '../../parsed.ts';
import { type DailyElement, dailyElement } from './schema.ts';

/** Where and when an element was shown. */
export interface Shown {
  /** The list's day; `null` takes the day that the element itself names, if any. */
  readonly listedOn: Day | null;
  readonly observedAt: Instant;
}

/** The day of a timestamp: `'2025-03-10T18:59:59.000Z'` -> `'2025-03-10'`; `null` where the text starts with no real day. */
export function dayOf(timestamp: string | null): Day | null {
  const day = timestamp?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

function authorsOf(authors: DailyElement['paper']['authors']) {
  const named = authors?.filter((author) => author?.hidden !== true && (author?.name ?? '') !== '') ?? [];
  const names = named.slice(0, paperLimits.authors).map((author) => cutText(author?.name ?? '', paperLimits.name));
  return {
    names: names.map((name) => name.text).filter((name) => name !== ''),
    count: authors === null || authors.length === 0 ? null : authors.length,
    cut: named.length > paperLimits.authors || names.some((name) => name.cut),
  };
}

function keywordsOf(keywords: DailyElement['paper']['ai_keywords']) {
  const texts =
    keywords?.slice(0, paperLimits.keywords).map((keyword) => cutText(keyword ?? '', paperLimits.keyword)) ?? [];
  return {
    texts: [...new Set(texts.map((keyword) => keyword.text).filter((keyword) => keyword !== ''))],
    cut: (keywords?.length ?? 0) > paperLimits.keywords || texts.some((keyword) => keyword.cut),
  };
}

/**
 * Reads one element of a Daily Papers list. Title, abstract and date are the paper's own (`paper.…`), never the outer
 * ones. Names of hidden authors are left out, but the authors are counted; a name that occurs twice is kept twice.
 * Rejects an element without an arXiv id or without a title; everything else may be missing. Never throws.
 */
export function parseElement(element: unknown, shown: Shown): Parsed {
  const read = dailyElement.safeParse(element);
  if (!read.success) {
    return {
      rejected: reject(null, 'not an element of a Daily Papers list', element),
      missing: ['id', 'title', 'upvotes', 'publishedAt'],
    };
  }
  const { paper, numComments, organization } = read.data;
  const publishedOn = dayOf(paper.publishedAt);
  const title = cutText(paper.title ?? '', paperLimits.title);
  const missing: RequiredField[] = [];
  if (paper.id === null) missing.push('id');
  if (title.text === '') missing.push('title');
  if (paper.upvotes === null) missing.push('upvotes');
  if (publishedOn === null) missing.push('publishedAt');

  const arxivId = parseArxivId(paper.id ?? '');
  if (arxivId === null) {
    const reason = paper.id === null ? 'no id' : 'the id is not an arXiv id';
    return { rejected: reject(paper.id, reason, element), missing };
  }
  if (title.text === '') return { rejected: reject(arxivId, 'no title', element), missing };

  const abstract = cutText(paper.summary ?? '', paperLimits.abstract);
  const authors = authorsOf(paper.authors);
  const keywords = keywordsOf(paper.ai_keywords);
  const group = paper.organization ?? organization;
  const record: PaperRecord = {
    key: arxivId,
    arxivId,
    title: title.text,
    abstract: abstract.text,
    publishedOn,
    authors: authors.names,
    authorCount: authors.count,
    organization: cutText(group?.fullname ?? group?.name ?? '', paperLimits.name).text || null,
    categories: [],
    keywords: keywords.texts,
    githubRepo: webAddress(paper.githubRepo),
    projectPage: webAddress(paper.projectPage),
    doi: null,
    updatedOn: null,
    version: null,
    journalRef: null,
    authorComment: null,
    truncated: title.cut || abstract.cut || authors.cut || keywords.cut,
  };
  return {
    paper: {
      paper: record,
      listedOn: shown.listedOn ?? dayOf(paper.submittedOnDailyAt),
      observation: {
        observedAt: shown.observedAt,
        upvotes: paper.upvotes,
        comments: numComments,
        stars: paper.githubStars,
      },
    },
    missing,
  };
}
