import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { KeyphraseProfile } from '@papertide/core/keyphrases';
import { Command, InvalidArgumentError, Option } from 'commander';
import { extractFromFile } from '../services/extract-from-file.ts';
import { openTexts } from '../services/open-texts.ts';
import { Failed } from './exit.ts';
import { lineProblems } from './line-problems.ts';
import { stopSignal } from './stop-signal.ts';
import type { Terminal } from './terminal.ts';
import { type CommonOptions, reading } from './verb.ts';

interface KeyphraseOptions extends CommonOptions {
  readonly profile: KeyphraseProfile;
  readonly top: number;
}

function parseTop(text: string): number {
  const top = Number(text);
  if (!/^\d{1,3}$/.test(text) || top < 1) throw new InvalidArgumentError('Expected a whole number from 1 to 999.');
  return top;
}

/** `keyphrases`. */
export function keyphrasesCommand(io: Terminal): Command {
  return new Command('keyphrases')
    .description(
      'Extracts the keyphrases of texts: reads JSON lines {id, title, abstract} or {id, text}, plain or gzip, and prints ' +
        'JSON lines {id, keyphrases}, best first. Words and phrases are weighed by how many texts of the file hold them, or ' +
        'with --db, how many papers of the database.',
    )
    .argument('<file>', 'JSON lines; - for standard input')
    .addOption(
      new Option('--profile <profile>', 'established terms to count and follow, or rich tags of each text')
        .choices(['author', 'indexer'])
        .default('author'),
    )
    .option('--top <n>', 'most keyphrases of a text', parseTop, 12)
    .option('--db <file or URL>', 'weigh by the papers of this database (default: by the texts of the file)')
    .action(async (path: string, options: KeyphraseOptions) => {
      const stop = stopSignal();
      const problems = lineProblems(io);
      let read = 0;
      const { profile, top } = options;
      const request = { profile, top, signal: stop.signal, onProblem: problems.add };
      const print = async (lines: AsyncIterable<string>): Promise<void> => {
        const counted = async function* () {
          for await (const line of lines) {
            read++;
            yield line;
          }
        };
        await pipeline(Readable.from(counted()), process.stdout, { end: false });
      };
      try {
        await openTexts(path, (file) =>
          options.db === undefined
            ? print(extractFromFile(file, { ...request, db: null }))
            : reading(options, ({ store }) => print(extractFromFile(file, { ...request, db: store.read }))),
        );
      } finally {
        stop.release();
      }
      problems.end(read);
      if (read === 0) throw new Failed();
    });
}
