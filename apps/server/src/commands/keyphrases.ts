import type { KeyphraseProfile } from '@papertide/core/keyphrases';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type ExtractRequest, extractFromFile } from '../services/extract-from-file.ts';
import { answerTexts } from './answer-texts.ts';
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
    .action((path: string, { profile, top, ...options }: KeyphraseOptions) =>
      answerTexts(io, path, (file, request, print) => {
        const extract = (db: ExtractRequest['db']) => print(extractFromFile(file, { ...request, profile, top, db }));
        return options.db === undefined ? extract(null) : reading(options, ({ store }) => extract(store.read));
      }),
    );
}
