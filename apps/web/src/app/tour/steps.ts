import { keep } from '../../lib/kept.ts';

/** A step of the tour: what it is about, where that stands on the page, and what to know. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** The first of these that is on the page is outlined. */
  readonly where: string;
}

export const steps: readonly TourStep[] = [
  {
    title: 'Every page asks one question',
    text: 'Topics compares what grows and what fades, Rising says what changed, Keywords finds words, Upvotes asks what is noticed, Papers lists everything.',
    where: 'header nav, header button[aria-label="Menu"]',
  },
  {
    title: 'Every figure opens its papers',
    text: 'Click a point, a bar or a row, or walk a chart with the arrow keys and press Enter. The list is as long as the figure says.',
    where: 'main figure',
  },
  {
    title: 'Take it away, and defend it',
    text: 'Each chart leaves as a picture, as rows, or as a zip with its method and citation. “How is this computed?” stands below it.',
    where: 'main button[aria-label^="Export"]',
  },
  {
    title: 'Faster by keyboard',
    text: 'Ctrl-K finds anything, / searches, ? lists all keys. The address is the whole view: save it, share it, go back.',
    where: 'button[aria-label="Help and shortcuts"]',
  },
];

/** Whether the tour was seen to its end or skipped. */
export const tourSeen = keep('tour-seen', (found) => found === true);

/**
 * Whether the tour opens by itself: on a first visit to a house with papers. A browser driven by a program is shown it only
 * where the address asks, `?tour=1`.
 */
export function opensByItself(papers: number | undefined, search: string, isDriven: boolean): boolean {
  if (new URLSearchParams(search).get('tour') === '1') return true;
  return !isDriven && !tourSeen.get() && papers !== undefined && papers > 0;
}
