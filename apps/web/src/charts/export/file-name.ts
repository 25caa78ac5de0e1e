import { fileName } from '../../lib/export-link.ts';

/** A chart's file: `papertide-trends-agents-reasoning-2026-05-29.png`, of `[a-z0-9.-]`, the words cut at 80 characters. */
export function chartFileName(what: string, query: string, asOf: string | null, extension: string): string {
  return fileName(`${what} ${query}`.normalize('NFKD').slice(0, 80), asOf, extension);
}
