import { Command } from 'commander';
import { listSynonyms, mergeSynonyms, type SynonymGroup, splitSynonyms } from '../services/synonyms.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, reading, writing } from './verb.ts';

interface Options extends CommonOptions {
  readonly json?: boolean;
  readonly note?: string;
}

const describe = ({ id, preferred, members, note, version, origin }: SynonymGroup): string =>
  `${preferred} = ${members.map(({ key }) => key).join(', ')}  [${id}, ${origin === 'starter' ? 'starter set' : `version ${version}`}]${note === '' ? '' : `  ${note}`}\n`;

/** `synonyms list`. */
function listCommand(io: Terminal): Command {
  return new Command('list')
    .description('Shows the groups of keywords that are counted as one.')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: Options) => {
      const found = await reading(options, (ctx) => listSynonyms(ctx, null));
      const { groups, provenance } = found;
      io.out(
        options.json
          ? json(found)
          : `${groups.map(describe).join('')}${count(groups.length, 'group')}, edition ${provenance.synonymsVersion}\n`,
      );
    });
}

/** `synonyms add`. */
function addCommand(io: Terminal): Command {
  return new Command('add')
    .description(
      'Counts keywords as one from now on, over all of history; the first stands for all. Groups that they are in become one.',
    )
    .argument('<terms...>', 'two keywords or more, as papers write them')
    .option('--note <words>', 'why they are one')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (terms: string[], { note = '', ...options }: Options) => {
      const group = await writing(options, (ctx) => mergeSynonyms(ctx, { terms, note }));
      io.out(options.json ? json(group) : describe(group));
    });
}

/** `synonyms remove`. */
function removeCommand(io: Terminal): Command {
  return new Command('remove')
    .description(
      'Splits a group up: each of its keywords is counted by itself again. With a term, takes only that one out.',
    )
    .argument('<group>', 'its id, or any of its keywords')
    .argument('[term]', 'the keyword to take out')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (group: string, term: string | undefined, options: Options) => {
      const split = await writing(options, (ctx) => splitSynonyms(ctx, { group, term }));
      io.out(options.json ? json(split) : split.left === null ? 'Split up.\n' : describe(split.left));
    });
}

/** `synonyms`. */
export function synonymsCommand(io: Terminal): Command {
  return new Command('synonyms')
    .description('Shows and edits which keywords are counted as one.')
    .addCommand(listCommand(io))
    .addCommand(addCommand(io))
    .addCommand(removeCommand(io));
}
