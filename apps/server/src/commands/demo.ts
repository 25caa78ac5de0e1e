import { Command } from 'commander';
import { dropDemoCorpus, loadDemoCorpus } from '../services/demo-corpus.ts';
import { runCollection } from './run-collection.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, writing } from './verb.ts';

/** `demo load | drop`. */
export function demoCommand(io: Terminal): Command {
  const load = new Command('load')
    .description('Loads a corpus of invented papers, marked as synthetic everywhere; real papers replace it.')
    .action((options: CommonOptions & { json?: boolean }) =>
      runCollection(io, options, (ctx, controls) => loadDemoCorpus(ctx, controls)),
    );
  const drop = new Command('drop')
    .description('Drops the invented papers.')
    .action(async (options: CommonOptions & { json?: boolean }) => {
      const dropped = await writing(options, dropDemoCorpus);
      io.out(options.json ? json(dropped) : `Dropped ${count(dropped.papers, 'invented paper')}.\n`);
    });
  const demo = new Command('demo').description('Loads or drops the demo corpus.').helpCommand(false);
  for (const verb of [load, drop]) demo.addCommand(verb.addOption(dbOption()).addOption(jsonOption()));
  return demo;
}
