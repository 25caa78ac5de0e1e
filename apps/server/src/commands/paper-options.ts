import { type Command, Option } from 'commander';
import { gather, parseList, parseWholeNumber } from './verb.ts';

/** Adds the flags that name series to a verb. */
export function withSeriesOptions(command: Command): Command {
  return command
    .option('--topics <names>', 'topics by id, name or alias, separated by commas', parseList)
    .option('--keywords <words>', 'keyphrases, separated by commas', parseList)
    .option(
      '--phrases <texts>',
      'typed texts, separated by commas: chain of thought, "reward hacking" OR cheat*',
      parseList,
    )
    .option('--authors <names>', 'authors, separated by commas', parseList)
    .option('--organizations <names>', 'organizations, separated by commas', parseList)
    .option('--categories <names>', 'arXiv categories, separated by commas', parseList)
    .option('--sources <ids>', 'sources, separated by commas', parseList)
    .option('--series <series>', 'any series, as topic:agents or all; may be given more than once', gather);
}

/** Adds the flags that narrow papers by more than series to a verb; `where` opens what their help says. */
export function withPaperOptions(command: Command, where = ''): Command {
  return command
    .option('--without <series>', `${where}leave out papers of topic:agents; may be given more than once`, gather)
    .option('--min-upvotes <n>', `${where}of papers with so many upvotes or more`, parseWholeNumber)
    .addOption(
      new Option('--has-code <answer>', `${where}of papers whose code is known, or not`).choices(['yes', 'no']),
    );
}
