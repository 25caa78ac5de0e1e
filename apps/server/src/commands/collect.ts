import { Command } from 'commander';
import { ServiceError } from '../service-error.ts';
import {
  collectDays,
  collectNamed,
  collectSavedFile,
  collectSavedPage,
  collectSavedReadings,
  type DaysRequest,
  type Named,
  previewSavedFile,
} from '../services/collect.ts';
import { arxivCommands } from './collect-arxiv.ts';
import { describePreview } from './preview.ts';
import { type CollectOptions, runCollection } from './run-collection.ts';
import { json, type Terminal } from './terminal.ts';
import { dbOption, gather, jsonOption, parseDay, writing } from './verb.ts';

interface FileCommandOptions extends CollectOptions {
  readonly map?: string;
  readonly dryRun?: boolean;
}

interface HuggingFaceCommandOptions extends CollectOptions, Omit<DaysRequest, 'from' | 'to'> {
  readonly from?: string;
  readonly to?: string;
  readonly week?: readonly string[];
  readonly month?: readonly string[];
  readonly paper?: readonly string[];
}

/** What is asked for by name, weeks first. Days beside it are wrong usage. */
function namedBy({ week = [], month = [], paper = [], from, to }: HuggingFaceCommandOptions): Named[] {
  const named = [
    ...week.map((id) => ({ kind: 'week', id }) as const),
    ...month.map((id) => ({ kind: 'month', id }) as const),
    ...paper.map((id) => ({ kind: 'paper', id }) as const),
  ];
  if (named.length > 0 && (from !== undefined || to !== undefined)) {
    throw new ServiceError('usage', 'Give days, or weeks, months and papers, not both.');
  }
  return named;
}

const nothingToCollect = (): ServiceError =>
  new ServiceError('usage', 'Nothing to collect.', 'Give --from and --to, or --week, --month or --paper.');

/** `collect huggingface | arxiv | arxiv-oai | arxiv-bulk | page | file | observations`. */
export function collectCommand(io: Terminal): Command {
  const huggingface = new Command('huggingface')
    .description('Collects Hugging Face Daily Papers day by day; run again, it goes on where it was stopped.')
    .option('--from <day>', 'first day, YYYY-MM-DD', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD', parseDay)
    .option('--week <week>', 'instead of days: the papers of a week, 2025-W11; may be given more than once', gather)
    .option('--month <month>', 'the papers of a month, 2025-03; may be given more than once', gather)
    .option('--paper <id>', 'a single paper by its arXiv id; may be given more than once', gather)
    .option('--source-url <base>', 'where Daily Papers are read (default: $PAPERTIDE_SOURCE_URL, else the public site)')
    .option('--again', 'read complete days again, too')
    .action((options: HuggingFaceCommandOptions) => {
      const named = namedBy(options);
      const { from, to, ...rest } = options;
      if (named.length > 0) {
        return runCollection(io, options, (ctx, controls) => collectNamed(ctx, named, options.sourceUrl, controls));
      }
      if (from === undefined || to === undefined) throw nothingToCollect();
      return runCollection(io, options, (ctx, controls) => collectDays(ctx, { ...rest, from, to }, controls));
    });
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
