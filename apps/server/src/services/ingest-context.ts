import { readFileSync } from 'node:fs';
import type { IngestContext } from '@papertide/ingest';
import type { Context } from '../context.ts';
import type { JobControls } from './background-job.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What collecting is given: this house's store, clock and manners. */
export function ingestContext(ctx: Context, controls: Partial<JobControls> = {}): IngestContext {
  const { store, now, random, sleep, config } = ctx;
  const userAgent = `Papertide/${version}${config.contact === null ? '' : ` (+${config.contact})`}`;
  return {
    store,
    now,
    random,
    sleep,
    userAgent,
    allowedHosts: ['huggingface.co', 'export.arxiv.org', 'oaipmh.arxiv.org', 'arxiv.org'],
    ...controls,
  };
}
