import { Argument, Command, Option } from 'commander';
import { type Exportable, exportables, resolveExport } from '../services/export-query.ts';
import { type ExportFormat, exportFormats } from '../services/export-table.ts';
import { openExport } from '../services/open-export.ts';
import { saveExport, writeExport } from '../services/write-export.ts';
import type { Terminal } from './terminal.ts';
import { type TrendOptions, withTrendOptions } from './trend-options.ts';
import { type CommonOptions, dbOption, reading } from './verb.ts';

interface ExportOptions extends CommonOptions, TrendOptions {
  readonly format: ExportFormat;
  readonly out?: string;
}

/** `export`. */
export function exportCommand(io: Terminal): Command {
  const command = new Command('export')
    .description('Writes every row of a table. For topics and keywords, --from and --to are the window that is ranked.')
    .addArgument(new Argument('<what>', 'the table').choices(exportables))
    .addOption(new Option('--format <format>', 'of the file').choices(exportFormats).default('csv'))
    .option('--out <file>', 'where to write; standard output unless given');
  return withTrendOptions(command)
    .addOption(dbOption())
    .action((what: Exportable, { format, out, ...options }: ExportOptions) =>
      reading(options, async (ctx) => {
        const table = await openExport(ctx, await resolveExport(ctx, what, options));
        if (out === undefined) return writeExport(table, format, process.stdout);
        await saveExport(table, format, out);
        io.err(`Wrote ${out}.`);
      }),
    );
}
