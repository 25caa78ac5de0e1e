/** What a file is: the kind of table or chart, what it is of, its query, the day of its data. */
export interface ExportNamed {
  readonly what: string;
  /** What it is of, in words; cut at 60 characters. */
  readonly subject?: string;
  /** The query-string pairs of its question. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** An instant or a day, of which the day is written; nothing where it is `null`. */
  readonly asOf: string | null;
  readonly synthetic?: boolean;
}

const days: ReadonlySet<string> = new Set(['from', 'to']);

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Words of a name, cut without a dash at the end. */
const cut = (text: string, length: number): string => slug(text).slice(0, length).replace(/-+$/, '');

/**
 * The name of a file that says what is in it: `papertide-trends-agents-interval-week-min-upvotes-5-from-2026-01-01-to-2026-05-20-2026-05-31.csv`.
 * Kind and subject, the query with values cut at 40 characters and together at 90, its days never cut, and last the day of the
 * data. Only `[a-z0-9-]` before the ending.
 */
export function exportName(
  { what, subject = '', pairs, asOf, synthetic = false }: ExportNamed,
  ending: string,
): string {
  const words = (wanted: boolean): string[] =>
    pairs.filter(([name]) => days.has(name) === wanted).map(([name, value]) => `${name}-${cut(value, 40)}`);
  const parts = ['papertide', slug(what), synthetic ? 'synthetic' : '', cut(subject, 60)];
  const query = [cut(words(false).join('-'), 90), slug(words(true).join('-'))];
  return `${[...parts, ...query, slug(asOf?.slice(0, 10) ?? '')].filter((part) => part !== '').join('-')}.${ending}`;
}
