import { type GroupsAnswer, groupReason } from '@papertide/core/query';
import { Command } from 'commander';
import { listGroups } from '../services/list-groups.ts';
import { json, type Terminal } from './terminal.ts';
import { withAxis } from './trend-options.ts';
import { type CommonOptions, dbOption, jsonOption, reading } from './verb.ts';

/** Emerging groups, each with its keywords and the reason. */
export function describeGroups({ rows, fleeting, tested, now, before, stability, provenance }: GroupsAnswer): string {
  if (now === null || before === null) return 'No two half years of lists to compare yet.';
  const again = stability === null ? '' : `; groups recur at ${stability.mean.toFixed(2)}`;
  return [
    `${now.from} to ${now.to} against ${before.from} to ${before.to}${provenance.synthetic ? ', SYNTHETIC' : ''}; ${rows.length} of ${tested} groups ${rows.length === 1 ? 'emerges' : 'emerge'}${again}${fleeting > 0 ? `; ${fleeting} more grow, but come again in fewer than half of the samples` : ''}`,
    ...rows.flatMap((row) => [
      `\n${row.label} (${row.id})`,
      `  ${groupReason(row)}`,
      `  ${row.keywords.map(({ label }) => label).join(', ')}`,
    ]),
  ].join('\n');
}

/** `groups`. */
export function groupsCommand(io: Terminal): Command {
  return new Command('groups')
    .description('Shows groups of keywords that emerge, found without the taxonomy.')
    .addOption(withAxis())
    .addOption(dbOption())
    .addOption(jsonOption())
    .action((options: CommonOptions & { readonly axis: 'listed' | 'published'; readonly json?: boolean }) =>
      reading(options, async (ctx) => {
        const groups = await listGroups(ctx, options.axis);
        io.out(options.json ? json(groups) : describeGroups(groups));
      }),
    );
}
