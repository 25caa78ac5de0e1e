import { type Status, taxonomyWords } from '@papertide/core/query';
import { Command } from 'commander';
import { readStatus } from '../services/read-status.ts';
import { describeRun } from './run-collection.ts';
import { count, percent, table } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, reading } from './verb.ts';

/** At most this many days are named. */
const named = 10;

function incompleteText(days: readonly string[]): string {
  if (days.length === 0) return 'none';
  const more = days.length > named ? ` and ${days.length - named} more` : '';
  return `${days.length}: ${days.slice(0, named).join(', ')}${more}`;
}

/** The state of the house as aligned lines. */
export function describeStatus(status: Status): string {
  const { provenance, lastRun } = status;
  const lines: [string, string][] = [
    ['papers', `${status.papers.toLocaleString('en-US')}${provenance.synthetic ? ' (invented: the demo corpus)' : ''}`],
    ['listed', status.firstListed === null ? 'nothing yet' : `${status.firstListed} to ${status.lastListed}`],
    ['listings', status.listings.toLocaleString('en-US')],
    [
      'readings',
      `${status.observations.toLocaleString('en-US')}${provenance.asOf === null ? '' : `, the latest ${provenance.asOf}`}`,
    ],
    ['authors', status.authors.toLocaleString('en-US')],
    ['keyphrases', status.keyphrases.toLocaleString('en-US')],
    ['topics', `${status.topics} in ${taxonomyWords(provenance)}`],
    [
      'with a topic',
      `${percent(status.topicCoverage)}: ${status.papersWithTopic.toLocaleString('en-US')} of ${count(status.papers, 'paper')}`,
    ],
    ['to enrich', status.awaitingEnrichment.toLocaleString('en-US')],
    ['days missing', incompleteText(status.incompleteDays)],
    ['rejects', status.rejects.toLocaleString('en-US')],
    ['runs', status.runs.toLocaleString('en-US')],
    ['last run', lastRun === null ? 'none' : describeRun(lastRun).replace('\n', ' ')],
    ...(status.unreachable === null
      ? []
      : [
          ['not reached', `${status.unreachable.source} at ${status.unreachable.at}: ${status.unreachable.error}`] as [
            string,
            string,
          ],
        ]),
    ['schema', String(status.schemaVersion)],
  ];
  const sources = status.sources
    .filter((s) => s.papers > 0)
    .map((s) => [s.name, count(s.papers, 'paper'), s.first ?? '–', s.last ?? '–']);
  const width = Math.max(...lines.map(([name]) => name.length));
  const text = lines.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('');
  return sources.length === 0 ? text : `${text}\n${table(['source', 'papers', 'first', 'last'], sources)}`;
}

/** `status`. */
export function statusCommand(io: Terminal): Command {
  return new Command('status')
    .description('Tells how much there is, to which day, and how the last run went.')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (options: CommonOptions & { json?: boolean }) => {
      const status = await reading(options, readStatus);
      io.out(options.json ? json(status) : describeStatus(status));
    });
}
