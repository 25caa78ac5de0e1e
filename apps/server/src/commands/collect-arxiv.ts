import { Argument, Command, Option } from 'commander';
import {
  type ArxivBulkRequest,
  type ArxivChangesRequest,
  type ArxivRequest,
  collectArxivChanges,
  collectArxivFile,
  collectArxivPapers,
} from '../services/collect.ts';
import { type CollectOptions, runCollection } from './run-collection.ts';
import type { Terminal } from './terminal.ts';
import { parseDay, parseList } from './verb.ts';

/** `collect arxiv | arxiv-oai | arxiv-bulk`. */
export function arxivCommands(io: Terminal): Command[] {
  const papers = new Command('arxiv')
    .description(
      'Collects papers of arXiv by category and day of submission; run again, it goes on where it was stopped.',
    )
    .requiredOption('--from <day>', 'first day of submission, YYYY-MM-DD', parseDay)
    .requiredOption('--to <day>', 'last day of submission, YYYY-MM-DD', parseDay)
    .option(
      '--categories <list>',
      'categories, separated by commas: cs.CL,cs.LG; cs is all of computer science',
      parseList,
    )
    .option('--query <words>', "what to search for besides, in arXiv's query language: ti:agents OR abs:agents")
    .option('--source-url <base>', 'where arXiv is read (default: $PAPERTIDE_ARXIV_URL, else the public site)')
    .action((options: CollectOptions & ArxivRequest) =>
      runCollection(io, options, (ctx, controls) => collectArxivPapers(ctx, options, controls)),
    );
  const changes = new Command('arxiv-oai')
    .description(
      'Collects what changed on arXiv, day by day of the change: new papers, new versions, papers taken back.',
    )
    .option('--from <day>', 'first day of changes (default: where the last complete run ended)', parseDay)
    .option('--to <day>', "last day of changes (default: the server's today)", parseDay)
    .option('--set <name>', 'one set of arXiv, as cs (default: all of arXiv)')
    .addOption(
      new Option('--prefix <format>', 'format of the records').choices(['arXivRaw', 'arXiv']).default('arXivRaw'),
    )
    .option('--source-url <base>', 'where arXiv is read (default: the public site)')
    .action((options: CollectOptions & ArxivChangesRequest) =>
      runCollection(io, options, (ctx, controls) => collectArxivChanges(ctx, options, controls)),
    );
  const bulk = new Command('arxiv-bulk')
    .description(
      "Takes papers out of a file of arXiv's bulk snapshot, plain or gzip; run again, it goes on where it was stopped.",
    )
    .addArgument(new Argument('<file>', 'the file: JSON lines'))
    .option(
      '--categories <list>',
      'only these categories, separated by commas: cs.CL,cs.LG; cs is all of them',
      parseList,
    )
    .option('--from <day>', 'only papers submitted on this day or later', parseDay)
    .option('--to <day>', 'only papers submitted on this day or earlier', parseDay)
    .action((path: string, options: CollectOptions & ArxivBulkRequest) =>
      runCollection(io, options, (ctx, controls) => collectArxivFile(ctx, path, options, controls)),
    );
  return [papers, changes, bulk];
}
