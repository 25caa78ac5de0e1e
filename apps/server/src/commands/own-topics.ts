import { ownTopicSchema } from '@papertide/core/query';
import { Command } from 'commander';
import { ServiceError } from '../service-error.ts';
import { listOwnTopics, removeOwnTopic, saveOwnTopic } from '../services/own-topics.ts';
import { count, table } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, gather, jsonOption, reading, writing } from './verb.ts';

/** `topics list`. */
export function listCommand(io: Terminal): Command {
  return new Command('list')
    .description('Shows the topics of your own, and how many papers each has.')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CommonOptions & { json?: boolean }) => {
      const { topics } = await reading(options, listOwnTopics);
      if (options.json) io.out(json(topics));
      else if (topics.length === 0) io.out('There are no topics of your own; "topics add" makes one.\n');
      else {
        const rows = topics.map((t) => [
          t.id,
          t.name,
          String(t.papers),
          [...t.aliases, t.expression].filter(Boolean).join(' · '),
        ]);
        io.out(table(['id', 'name', 'papers', 'found by'], rows));
      }
    });
}

interface AddOptions extends CommonOptions {
  readonly alias?: readonly string[];
  readonly expression?: string;
  readonly replace?: string;
  readonly json?: boolean;
}

/** `topics add`. */
export function addCommand(io: Terminal): Command {
  return new Command('add')
    .description(
      'Defines a topic of your own, and finds its papers in all history at once; new papers are matched as they come.',
    )
    .argument('<name>', 'what it is called')
    .option('--alias <words>', 'words that name it side by side; may be given more than once', gather)
    .option('--expression <text>', 'a text that finds it: "reward hacking" OR gam* -game')
    .option('--replace <id>', 'change the topic with this id')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (name: string, { alias = [], expression = '', replace, json: asJson, ...options }: AddOptions) => {
      const read = ownTopicSchema.safeParse({ name, aliases: alias, expression });
      if (!read.success) throw new ServiceError('usage', `"${name}" is no topic.`, read.error.issues[0]?.message);
      const { topic, notes } = await writing(options, (ctx) => saveOwnTopic(ctx, replace ?? null, read.data));
      for (const note of notes) io.err(note);
      io.out(asJson ? json(topic) : `${topic.id} has ${count(topic.papers, 'paper')}.\n`);
    });
}

/** `topics remove`. */
export function removeCommand(io: Terminal): Command {
  return new Command('remove')
    .description('Takes a topic of your own away; papers stay as they are.')
    .argument('<id>', 'as "topics list" shows it')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (id: string, options: CommonOptions & { json?: boolean }) => {
      await writing(options, (ctx) => removeOwnTopic(ctx, id));
      io.out(options.json ? json({ id, removed: true }) : `Removed ${id}.\n`);
    });
}
