import {
  type BehindMark,
  encodeMark,
  encodePaperQuery,
  type PaperFilter,
  paperQuerySchema,
  type UpvoteReadingChoice,
} from '@papertide/core/query';
import { readingWords } from '../../charts/rows/distribution-rows.ts';
import { weekdayName } from '../../charts/rows/dot-rows.ts';
import { exportLink } from '../../lib/export-link.ts';
import { plural } from '../../lib/format.ts';

/** Which papers stand behind a mark. */
export interface BehindRequest {
  readonly mark: BehindMark;
  readonly filter: PaperFilter;
  readonly reading: UpvoteReadingChoice;
}

/** The papers behind a mark of a page: effects are those at day 7, whatever the boxes show. */
export function behindRequest(mark: BehindMark, filter: PaperFilter, reading: UpvoteReadingChoice): BehindRequest {
  return { mark, filter, reading: mark.kind === 'effect' ? 'day7' : reading };
}

/** What the papers behind a mark are, for the head of their list; `nameOf` names a topic. */
export function behindTitle({ mark, reading }: BehindRequest, nameOf: (topicId: string) => string): string {
  switch (mark.kind) {
    case 'effect':
      return `${nameOf(mark.topicId)}: papers with known upvotes ${readingWords[reading]}`;
    case 'age':
      return `Papers read at an age of ${plural(mark.age, 'day')} and when settled`;
    case 'weekday':
      return `Listed on a ${weekdayName(mark.weekday)}, upvotes ${readingWords[reading]} known`;
  }
}

/** The file with every paper behind a mark. */
export function behindHref(format: 'csv' | 'bib', { mark, filter, reading }: BehindRequest): string {
  const pairs = [...encodePaperQuery(paperQuerySchema.parse({ filter })), ['mark', encodeMark(mark)] as const];
  return exportLink('papers', format, reading === 'latest' ? pairs : [...pairs, ['reading', reading]]);
}
