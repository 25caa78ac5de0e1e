import { Command } from 'commander';
import { enrichPapers } from '../services/enrich-papers.ts';
import { progressView } from './progress.ts';
import { stopSignal } from './stop-signal.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, writing } from './verb.ts';

/** `enrich`. */
export function enrichCommand(io: Terminal): Command {
  return new Command('enrich')
    .description('Extracts keyphrases and topics again from papers whose extraction is of another version.')
    .option('--force', 'from every paper')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CommonOptions & { force?: boolean; json?: boolean }) => {
      const view = progressView(io);
      const stop = stopSignal();
      const enriched = await writing(options, (ctx) =>
        enrichPapers(ctx, options.force ?? false, { signal: stop.signal, onProgress: view.show }),
      ).finally(() => {
        view.stop();
        stop.release();
      });
      io.out(options.json ? json(enriched) : `Read ${count(enriched.papers, 'paper')} again.\n`);
    });
}
