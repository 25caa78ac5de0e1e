import { Command } from 'commander';
import { attentionCommand } from './attention.ts';
import { checkCommand } from './check.ts';
import { collectCommand } from './collect.ts';
import { demoCommand } from './demo.ts';
import { enrichCommand } from './enrich.ts';
import { exportCommand } from './export.ts';
import { groupsCommand } from './groups.ts';
import { keyphrasesCommand } from './keyphrases.ts';
import { keywordsCommand } from './keywords.ts';
import { migrateCommand } from './migrate.ts';
import { risingCommand } from './rising.ts';
import { serveCommand } from './serve.ts';
import { statusCommand } from './status.ts';
import { synonymsCommand } from './synonyms.ts';
import type { Terminal } from './terminal.ts';
import { topicsCommand } from './topics.ts';
import { trendsCommand } from './trends.ts';

/** Makes commander throw where it would exit, and speak through the terminal, in every verb. */
function configure(command: Command, io: Terminal): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text.trimEnd()) })
    .configureHelp({ helpWidth: 100 })
    .showHelpAfterError('(add --help for what it takes)');
  for (const verb of command.commands) configure(verb, io);
}

/** The command line: a verb each for what the page and the API can do. */
export function createProgram(io: Terminal): Command {
  const program = new Command('papertide')
    .description('Collects research papers, keeps the history of the attention they get, and shows research trends.')
    .addCommand(serveCommand(io))
    .addCommand(collectCommand(io))
    .addCommand(enrichCommand(io))
    .addCommand(statusCommand(io))
    .addCommand(trendsCommand(io))
    .addCommand(risingCommand(io))
    .addCommand(attentionCommand(io))
    .addCommand(groupsCommand(io))
    .addCommand(keywordsCommand(io))
    .addCommand(exportCommand(io))
    .addCommand(keyphrasesCommand(io))
    .addCommand(synonymsCommand(io))
    .addCommand(topicsCommand(io))
    .addCommand(demoCommand(io))
    .addCommand(migrateCommand(io))
    .addCommand(checkCommand(io))
    .helpCommand(false);
  configure(program, io);
  return program;
}
