import { resolve } from 'node:path';
import type { Day } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import {
  collectArxiv,
  collectArxivBulk,
  collectArxivOai,
  collectFile,
  collectHuggingFace,
  collectHuggingFaceLists,
  collectObservations,
  collectPage,
  type FileOptions,
  type FilePreview,
  type Named,
  type OaiPrefix,
  previewFile,
} from '@papertide/ingest';
import type { Context } from '../context.ts';
import type { JobControls } from './background-job.ts';
import { ingestContext } from './ingest-context.ts';
import { daysToCollect } from './start-collecting.ts';

export type { FilePreview, Named };

/** Days to collect, and where from. */
export interface DaysRequest {
  readonly from: Day;
  readonly to: Day;
  /** Goes before the configured one. */
  readonly sourceUrl?: string;
  /** Reads complete days again, too. */
  readonly again?: boolean;
}

/** Collects Daily Papers of some days and waits for the end. */
export async function collectDays(ctx: Context, request: DaysRequest, controls: JobControls): Promise<RunRow> {
  const sourceUrl = request.sourceUrl ?? ctx.config.sourceUrl ?? undefined;
  const days = daysToCollect(request, request.to);
  return collectHuggingFace(ingestContext(ctx, controls), {
    ...days,
    sourceUrl,
    trigger: 'hand',
    again: request.again,
  });
}

/** Collects what is asked for by name: weeks, months and single papers of Daily Papers. */
export function collectNamed(
  ctx: Context,
  named: readonly Named[],
  sourceUrl: string | undefined,
  controls: JobControls,
): Promise<RunRow> {
  const url = sourceUrl ?? ctx.config.sourceUrl ?? undefined;
  return collectHuggingFaceLists(ingestContext(ctx, controls), { named, sourceUrl: url, trigger: 'hand' });
}

/** Takes a saved page; the path starts where the user stands. */
export function collectSavedPage(ctx: Context, path: string, controls: JobControls): Promise<RunRow> {
  return collectPage(ingestContext(ctx, controls), { path: resolve(path) });
}

/** Takes a file of papers; the path starts where the user stands. */
export function collectSavedFile(ctx: Context, { path, mapping }: FileOptions, controls: JobControls): Promise<RunRow> {
  return collectFile(ingestContext(ctx, controls), { path: resolve(path), mapping });
}

/** What taking a file of papers would bring; writes nothing. */
export function previewSavedFile(ctx: Context, { path, mapping }: FileOptions): Promise<FilePreview> {
  return previewFile(ingestContext(ctx), { path: resolve(path), mapping });
}

/** Takes readings of papers that are here from a CSV file; the path starts where the user stands. */
export function collectSavedReadings(ctx: Context, path: string, controls: JobControls): Promise<RunRow> {
  return collectObservations(ingestContext(ctx, controls), { path: resolve(path) });
}

/** Papers of arXiv to collect by category, words and day of submission. */
export interface ArxivRequest {
  readonly from: Day;
  readonly to: Day;
  readonly categories?: readonly string[];
  readonly query?: string;
  readonly sourceUrl?: string;
}

/** Collects papers of arXiv by the Atom API and waits for the end. */
export function collectArxivPapers(ctx: Context, request: ArxivRequest, controls: JobControls): Promise<RunRow> {
  const { from, to, categories = [], query = null } = request;
  const sourceUrl = request.sourceUrl ?? ctx.config.arxivUrl ?? undefined;
  return collectArxiv(ingestContext(ctx, controls), { from, to, categories, query, sourceUrl, trigger: 'hand' });
}

/** Changes of arXiv to collect by set and day of the change. */
export interface ArxivChangesRequest {
  readonly from?: Day;
  readonly to?: Day;
  readonly set?: string;
  readonly prefix?: OaiPrefix;
  readonly sourceUrl?: string;
}

/** Collects what changed on arXiv by OAI-PMH and waits for the end. */
export function collectArxivChanges(
  ctx: Context,
  request: ArxivChangesRequest,
  controls: JobControls,
): Promise<RunRow> {
  const { prefix, sourceUrl } = request;
  const what = { from: request.from ?? null, to: request.to ?? null, set: request.set ?? null };
  return collectArxivOai(ingestContext(ctx, controls), { ...what, prefix, sourceUrl, trigger: 'hand' });
}

/** What to take out of a file of arXiv's bulk snapshot. */
export interface ArxivBulkRequest {
  readonly categories?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
}

/** Takes papers out of a file of arXiv's bulk snapshot; the path starts where the user stands. */
export function collectArxivFile(
  ctx: Context,
  path: string,
  { categories = [], from, to }: ArxivBulkRequest,
  controls: JobControls,
): Promise<RunRow> {
  const days = { from: from ?? null, to: to ?? null };
  return collectArxivBulk(ingestContext(ctx, controls), { path: resolve(path), categories, ...days });
}
