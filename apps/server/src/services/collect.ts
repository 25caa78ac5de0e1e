import { resolve } from 'node:path';
import type { Day } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import {
  collectFile,
  collectHuggingFace,
  collectObservations,
  collectPage,
  type FileOptions,
  type FilePreview,
  previewFile,
} from '@papertide/ingest';
import type { Context } from '../context.ts';
import type { JobControls } from './background-job.ts';
import { ingestContext } from './ingest-context.ts';
import { daysToCollect } from './start-collecting.ts';

export type { FilePreview };

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
