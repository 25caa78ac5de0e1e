import { Command } from 'commander';
import { type CheckedCounts, checkCounts, rebuildCounts } from '../services/check-counts.ts';
import { Failed } from './exit.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, reading, writing } from './verb.ts';

function describeCheck({ differences, rebuilt }: CheckedCounts): string {
  if (differences.length === 0) return `Every count agrees with the papers.${rebuilt ? ' All were made anew.' : ''}\n`;
  const end = rebuilt ? 'All counts were made anew from the papers.' : 'Mend them with "papertide check --rebuild".';
  return `${differences.join('\n')}\n${count(differences.length, 'difference')}. ${end}\n`;
}

/** `check`. Differences that stay are a failure. */
export function checkCommand(io: Terminal): Command {
  return new Command('check')
    .description('Compares every count with the papers it is made from, and prints what differs.')
    .option('--rebuild', 'make all counts anew from the papers')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CommonOptions & { rebuild?: boolean; json?: boolean }) => {
      const checked = await (options.rebuild ? writing(options, rebuildCounts) : reading(options, checkCounts));
      io.out(options.json ? json(checked) : describeCheck(checked));
      if (checked.differences.length > 0 && !checked.rebuilt) throw new Failed();
    });
}
