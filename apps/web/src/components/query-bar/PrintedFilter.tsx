import { plural } from '../../lib/format.ts';

export interface PrintedFilterProps {
  /** `none` without a filter. */
  readonly words: string;
  readonly total: number | null;
}

/** What stands on paper in place of the bar: the filter in words, its papers, and where the page is. */
export function PrintedFilter({ words, total }: PrintedFilterProps) {
  return (
    <p className="pt-print-only">
      {total === null ? '' : `${plural(total, 'paper')} · `}
      Filters: {words} · {window.location.href}
    </p>
  );
}
