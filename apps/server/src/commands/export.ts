import { keywordDimensions } from '@papertide/core/query';
import { Argument, Command, Option } from 'commander';
import { ServiceError } from '../service-error.ts';
import { type Exportable, exportables } from '../services/export-query.ts';
import { type ExportFormat, exportFormats } from '../services/export-table.ts';
import { openExport } from '../services/open-export.ts';
import { applicable, type ExportRequest, resolveExport } from '../services/resolve-export.ts';
import { saveExport, writeExport } from '../services/write-export.ts';
import { withPaperOptions } from './paper-options.ts';
import type { Terminal } from './terminal.ts';
import { withTrendOptions } from './trend-options.ts';
import { type CommonOptions, dbOption, reading } from './verb.ts';

interface ExportOptions extends CommonOptions, ExportRequest {
  readonly format: ExportFormat;
  readonly out?: string;
}

/** Flags that every table takes. */
const common: readonly string[] = ['format', 'out', 'db'];

/** Throws a `usage` error for a flag that was given and says nothing about the table. */
function refuseStrayFlags(what: Exportable, command: Command): void {
  const fitting: readonly string[] = [...common, ...applicable[what]];
  for (const option of command.options) {
    const name = option.attributeName();
    if (fitting.includes(name) || command.getOptionValueSource(name) !== 'cli') continue;
    const flags = applicable[what]
      .map((each) => `--${each.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
      .join(', ');
    throw new ServiceError('usage', `"export ${what}" takes no ${option.long}.`, `It takes ${flags}.`);
  }
}

/** `export`. */
export function exportCommand(io: Terminal): Command {
  const command = new Command('export')
    .description(
      'Writes every row of a table. Topics and keywords are ranked among the papers that the other flags name, and --from and ' +
        '--to are the window; of keywords, general words ("method") are left out unless --general is given.',
    )
    .addArgument(new Argument('<what>', 'the table').choices(exportables))
    .addOption(new Option('--format <format>', 'of the file').choices(exportFormats).default('csv'))
    .option('--out <file>', 'where to write; standard output unless given')
    .option(
      '--text <words>',
      'all but keywords, trends: a text that papers hold, vision "chain of thought" -video; keywords: how a word of them starts',
    )
    .addOption(
      new Option(
        '--origin <origin>',
        'keywords: extracted by us, given by a source, or either; in single-… synonyms are not counted as one',
      )
        .choices(keywordDimensions)
        .default('keyword'),
    );
  withPaperOptions(command, 'all but trends: ').option('--general', 'keywords: general words, too');
  return withTrendOptions(command)
    .addOption(dbOption())
    .action((what: Exportable, { format, out, ...options }: ExportOptions) => {
      refuseStrayFlags(what, command);
      return reading(options, async (ctx) => {
        const table = await openExport(ctx, await resolveExport(ctx, what, options));
        if (out === undefined) return writeExport(table, format, process.stdout);
        await saveExport(table, format, out);
        io.err(`Wrote ${out}.`);
      });
    });
}
