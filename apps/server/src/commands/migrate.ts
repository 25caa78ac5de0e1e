import { Command } from 'commander';
import { migrateDatabase } from '../services/migrate-database.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, configOf, dbOption, jsonOption } from './verb.ts';

/** `migrate`. */
export function migrateCommand(io: Terminal): Command {
  return new Command('migrate')
    .description('Brings the database to the version of this program; makes it where there is none.')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CommonOptions & { json?: boolean }) => {
      const { from, to } = await migrateDatabase(configOf(options).database);
      const words = from === to ? `The database is at version ${to}.` : `Migrated from version ${from} to ${to}.`;
      io.out(options.json ? json({ from, to }) : `${words}\n`);
    });
}
