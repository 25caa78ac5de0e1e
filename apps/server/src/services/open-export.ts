import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import { exportFastest, exportStandouts } from './export-attention.ts';
import { exportPapers } from './export-papers.ts';
import type { ExportQuery } from './export-query.ts';
import { exportKeywords, exportTopics } from './export-rankings.ts';
import type { ExportTable } from './export-table.ts';
import { exportTrend } from './export-trend.ts';
import { filterSeries, requireKnown } from './known-series.ts';
import { onUsualAxis } from './usual-axis.ts';

/**
 * The table that an export query means, with all its rows. Throws `not-found` where it asks for a topic, keyword or source
 * that does not exist: a file of zeros would pass for a figure.
 */
export async function openExport(ctx: Context, asked: ExportQuery): Promise<ExportTable> {
  const query = onUsualAxis(asked, (await readCorpus(ctx)).provenance.axis);
  switch (query.what) {
    case 'papers':
      await requireKnown(ctx, filterSeries(query.filter));
      return exportPapers(ctx, query);
    case 'topics':
      return exportTopics(ctx, query);
    case 'keywords':
      return exportKeywords(ctx, query);
    case 'trends':
      await requireKnown(ctx, [...query.trend.series, ...filterSeries(query.trend.filter)]);
      return exportTrend(ctx, query);
    case 'standouts':
      await requireKnown(ctx, filterSeries(query.filter));
      return exportStandouts(ctx, query);
    case 'fastest':
      await requireKnown(ctx, filterSeries(query.filter));
      return exportFastest(ctx, query);
  }
}
