import { Command } from 'commander';
import {
  collectDays,
  collectSavedFile,
  collectSavedPage,
  collectSavedReadings,
  type DaysRequest,
  previewSavedFile,
} from '../services/collect.ts';
import { arxivCommands } from './collect-arxiv.ts';
import { describePreview } from './preview.ts';
import { type CollectOptions, runCollection } from './run-collection.ts';
import { json, type Terminal } from './terminal.ts';
import { dbOption, jsonOption, parseDay, writing } from './verb.ts';

interface FileCommandOptions extends CollectOptions {
  readonly map?: string;
  readonly dryRun?: boolean;
}

/** `collect huggingface | arxiv | arxiv-oai | arxiv-bulk | page | file | observations`. */
export function collectCommand(io: Terminal): Command {
  const huggingface = new Command('huggingface')
    .description('Collects Hugging Face Daily Papers day by day; run again, it goes on where it was stopped.')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD', parseDay)
    .requiredOption('--to <day>', 'last day, YYYY-MM-DD', parseDay)
    .option('--source-url <base>', 'where Daily Papers are read (default: $PAPERTIDE_SOURCE_URL, else the public site)')
    .option('--again', 'read complete days again, too')
    .action((options: CollectOptions & DaysRequest) =>
      runCollection(io, options, (ctx, controls) => collectDays(ctx, options, controls)),
    );
  const page = new Command('page')
    .description('Takes the papers of a saved Hugging Face page, HTML or plain text.')
    .argument('<file>', 'the saved page')
    .action((file: string, options: CollectOptions) =>
      runCollection(io, options, (ctx, controls) => collectSavedPage(ctx, file, controls)),
    );
  const file = new Command('file')
    .description(
      "Takes a file of papers, plain or gzip: JSON lines in the API's shape, CSV, or JSON lines of flat objects.",
    )
    .argument('<file>', 'the file')
    .option('--map <fields>', 'which column is which field: title=Paper name,abstract=Text (usual names are known)')
    .option('--dry-run', 'show what would be taken, and write nothing')
    .action(async (path: string, options: FileCommandOptions) => {
      const file = { path, mapping: options.map };
      if (!options.dryRun) return runCollection(io, options, (ctx, controls) => collectSavedFile(ctx, file, controls));
      const preview = await writing(options, (ctx) => previewSavedFile(ctx, file));
      io.out(options.json ? json(preview) : describePreview(preview));
    });
  const observations = new Command('observations')
    .description('Takes readings of papers that are here from a CSV file, plain or gzip; makes no papers.')
    .argument('<file>', 'the file; its first line names paper_id, observed_at, upvotes, num_comments, stars')
    .action((path: string, options: CollectOptions) =>
      runCollection(io, options, (ctx, controls) => collectSavedReadings(ctx, path, controls)),
    );
  const collect = new Command('collect').description('Collects papers from a source.').helpCommand(false);
  for (const source of [huggingface, ...arxivCommands(io), page, file, observations]) {
    collect.addCommand(source.addOption(dbOption()).addOption(jsonOption()));
  }
  return collect;
}
