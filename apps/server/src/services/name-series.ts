import { formatSeriesRef, type SeriesRef } from '@papertide/core/query';
import { labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';

/** A series by its text (`keyword:mixture of expert`) and the name a reader knows it by. */
export interface SeriesName {
  readonly series: string;
  readonly label: string;
}

/** The names of series in the order asked; a key that nothing is counted under is its own name. */
export async function nameSeries(ctx: Context, refs: readonly SeriesRef[]): Promise<SeriesName[]> {
  const labels = await labelsOf(ctx.store.read, refs);
  return refs.map((ref) => {
    const series = formatSeriesRef(ref);
    return { series, label: labels.get(series) ?? ref.key };
  });
}
