import type { Context } from '../context.ts';
import { exportPapers } from './export-papers.ts';
import type { ExportQuery } from './export-query.ts';
import { exportKeywords, exportTopics } from './export-rankings.ts';
import type { ExportTable } from './export-table.ts';
import { exportTrend } from './export-trend.ts';

/** The table that an export query means, with all its rows. */
export function openExport(ctx: Context, query: ExportQuery): Promise<ExportTable> {
  switch (query.what) {
    case 'papers':
      return exportPapers(ctx, query);
    case 'topics':
      return exportTopics(ctx, query);
    case 'keywords':
      return exportKeywords(ctx, query);
    case 'trends':
      return exportTrend(ctx, query);
  }
}
