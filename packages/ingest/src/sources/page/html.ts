import { type Day, isDay } from '@papertide/core';
import { Parser } from 'htmlparser2';
import { z } from 'zod';

/** What a saved Daily Papers page carries as data. */
export interface PageData {
  readonly elements: readonly unknown[];
  /** The day whose list the page is; `null` for the page of a week or a month, and where the page does not say. */
  readonly listedOn: Day | null;
}

const props = z.object({
  dailyPapers: z.array(z.unknown()),
  /** Until 2024: the day at midnight. */
  date: z.string().optional().catch(undefined),
  periodType: z.string().optional().catch(undefined),
  dateString: z.string().optional().catch(undefined),
});

/**
 * The data embedded in a saved page: the JSON of the first `data-props` that holds `dailyPapers`, in both generations of
 * the page. `null` where there is none. Scripts are never run.
 */
export function parseHtmlPage(html: string): PageData | null {
  let found: z.infer<typeof props> | null = null;
  const parser = new Parser({
    onopentag(_, attributes) {
      const text = attributes['data-props'];
      if (found !== null || text === undefined || !text.includes('"dailyPapers"')) return;
      const read = props.safeParse(parseJson(text));
      if (read.success) found = read.data;
    },
  });
  parser.end(html);
  return found === null ? null : toPage(found);
}

function toPage({ dailyPapers, date, periodType, dateString }: z.infer<typeof props>): PageData {
  const day = (periodType === undefined || periodType === 'day' ? (dateString ?? date) : undefined)?.slice(0, 10) ?? '';
  return { elements: dailyPapers, listedOn: isDay(day) ? day : null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
