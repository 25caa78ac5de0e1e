import type { Status } from '@papertide/core/query';
import { Link } from 'wouter';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { Section } from '../../components/Section.tsx';
import { Tag } from '../../components/Tag.tsx';
import { formatBytes, formatDays, formatNumber, noAnswer, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import classes from './sources.module.css';
import { sourcesTable } from './sources-tables.ts';

type Source = Status['sources'][number];

const how: Readonly<Record<string, string>> = {
  huggingface: 'collected day by day',
  arxiv: 'collected by category and day',
  'arxiv-oai': 'changes of a day, by the command line',
  'arxiv-bulk': 'the snapshot file, by the command line',
  page: 'pages saved by hand',
  file: 'files, by the command line',
  observations: 'readings of papers that are here, by the command line',
  demo: 'invented, gone with the first real paper',
};

const columns: Column<Source>[] = [
  {
    id: 'name',
    head: 'Source',
    width: '40%',
    cell: ({ id, name, papers }) => (
      <span className={papers > 0 ? classes.strong : classes.quiet}>
        {papers > 0 ? <Link href={papersHref({ filter: { sources: [id] } })}>{name}</Link> : name}{' '}
        {id === 'demo' && <Tag tone="demo">synthetic</Tag>}
      </span>
    ),
    text: ({ id, name }) => (id === 'demo' ? `${name} (synthetic)` : name),
  },
  {
    id: 'papers',
    head: 'Papers',
    align: 'right',
    width: 90,
    cell: ({ id, papers }) =>
      papers > 0 ? (
        <Link href={papersHref({ filter: { sources: [id] } })}>{formatNumber(papers)}</Link>
      ) : (
        formatNumber(papers)
      ),
    text: ({ papers }) => formatNumber(papers),
  },
  {
    id: 'days',
    head: 'Listed',
    dropAt: 'phone',
    cell: ({ first, last }) => (first === null || last === null ? noAnswer : formatDays(first, last)),
  },
  {
    id: 'how',
    head: 'How it comes in',
    dropAt: 'tablet',
    cell: ({ id }) => <span className={classes.quiet}>{how[id] ?? noAnswer}</span>,
    text: ({ id }) => how[id] ?? noAnswer,
  },
];

const title = 'Where do papers come from?';
const subtitle = 'A paper keeps one row however many sources list it';

const isMain = ({ id }: Source): number => (id === 'huggingface' ? 1 : 0);

/** The sources with papers, most first, then those that may bring some, Hugging Face first; an absent demo corpus is no source. */
function shown(sources: readonly Source[]): Source[] {
  return sources
    .filter(({ id, papers }) => papers > 0 || id !== 'demo')
    .toSorted((a, b) => b.papers - a.papers || isMain(b) - isMain(a));
}

/** Where the papers come from. */
export function SourcesPanel({ status }: { status: Status }) {
  const { papers, observations, awaitingEnrichment, databaseBytes } = status;
  const facts = [
    `${plural(papers, 'paper')} in all`,
    `${plural(observations, 'reading')} of upvotes, comments and stars`,
    ...(databaseBytes === null ? [] : [formatBytes(databaseBytes)]),
    ...(awaitingEnrichment > 0 ? [`${plural(awaitingEnrichment, 'paper')} await topics and keyphrases`] : []),
  ];
  const rows = shown(status.sources);
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        <ExportMenu
          of={title}
          what="sources"
          subtitle={subtitle}
          filters={null}
          provenance={status.provenance}
          topics={false}
          shown={{
            rows: rows.length,
            table: () => sourcesTable(rows),
            picture: () => picturedColumns(columns, rows),
          }}
        />
      }
      footer={facts.join(' · ')}
    >
      <DataTable label="Sources" columns={columns} rows={rows} keyOf={(source) => source.id} />
    </Section>
  );
}
