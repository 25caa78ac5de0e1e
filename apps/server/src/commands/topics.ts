import { Command } from 'commander';
import { matchFile } from '../services/match-file.ts';
import { answerTexts } from './answer-texts.ts';
import { addCommand, listCommand, removeCommand } from './own-topics.ts';
import type { Terminal } from './terminal.ts';

/** `topics match`. */
function matchCommand(io: Terminal): Command {
  return new Command('match')
    .description(
      'Finds the topics of texts: reads JSON lines {id, title, abstract} or {id, text}, plain or gzip, and prints JSON ' +
        'lines {id, topics: [{id, alias, field, start, end}]}, an entry for each place that names a topic. Broader topics ' +
        'name the narrower one they come from in "via".',
    )
    .argument('<file>', 'JSON lines; - for standard input')
    .action((path: string) => answerTexts(io, path, (file, request, print) => print(matchFile(file, request))));
}

/** `topics`. */
export function topicsCommand(io: Terminal): Command {
  return new Command('topics')
    .description('What has to do with topics: those of the taxonomy, and those of your own.')
    .addCommand(matchCommand(io))
    .addCommand(listCommand(io))
    .addCommand(addCommand(io))
    .addCommand(removeCommand(io));
}
