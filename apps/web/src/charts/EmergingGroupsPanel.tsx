import { Button } from '@mantine/core';
import { type EmergingGroup, type GroupsAnswer, groupReason } from '@papertide/core/query';
import { Link } from 'wouter';
import { KeywordMethod } from '../components/methods/KeywordMethod.tsx';
import type { PanelQuery } from '../components/PanelState.tsx';
import { ReadingTag } from '../components/ReadingTag.tsx';
import { formatDay, formatDays, formatNumber, formatPercent, formatPoints, plural } from '../lib/format.ts';
import { papersHref } from '../lib/papers-href.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartTable } from './export/chart-table.ts';
import styles from './network/groups.module.css';

/** Each emerging group with its figures. */
function groupsTable({ rows }: GroupsAnswer): ChartTable {
  const percent = (part: unknown): string => formatPercent(part === null ? null : Number(part), 0);
  return {
    columns: [
      { name: 'id', label: 'Id', fileOnly: true },
      { name: 'group', label: 'Group' },
      { name: 'keywords', label: 'Keywords' },
      { name: 'papers', label: 'Papers', numeric: true },
      { name: 'papers_before', label: 'Before', numeric: true },
      { name: 'change', label: 'Change', numeric: true, show: (c) => formatPoints(c === null ? null : Number(c)) },
      { name: 'change_low', label: 'From', numeric: true, show: (c) => formatPoints(c === null ? null : Number(c)) },
      { name: 'change_high', label: 'To', numeric: true, show: (c) => formatPoints(c === null ? null : Number(c)) },
      { name: 'recurrence', label: 'Found again', numeric: true, show: percent },
      { name: 'novelty', label: 'Not of one topic', numeric: true, show: percent },
      { name: 'coherence', label: 'Coherence', numeric: true, show: (c) => formatNumber(Number(c), 2) },
      { name: 'evidence', label: 'Evidence' },
    ],
    rows: rows.map((row) => [
      ...[row.id, row.label, row.keywords.map(({ label }) => label).join(', ')],
      ...[row.growth.now.n, row.growth.before.n, row.growth.change.difference],
      ...[row.growth.change.low, row.growth.change.high, row.recurrence, row.novelty, row.coherence, row.evidence],
    ]),
  };
}

function describeGroups({ rows, tested }: GroupsAnswer): string {
  if (rows.length === 0) return `Of ${plural(tested, 'group')} of keywords none emerges.`;
  return `Of ${plural(tested, 'group')} of keywords ${rows.length} ${rows.length === 1 ? 'emerges' : 'emerge'}. ${rows.map((row) => `${row.label}: ${groupReason(row)}.`).join(' ')}`;
}

const method = (
  <>
    <p>
      Groups are found without the taxonomy, among the 400 most frequent keyphrases of the last 26 weeks with five
      papers or more: 20 samples of the papers, drawn with replacement, are cut into communities of keyphrases that
      stand together, and what at least half of the cuts have together is a group. Its papers are those with two or more
      of its keyphrases, each once; the same are counted in the 26 weeks before.
    </p>
    <p>
      A group emerges where its share rose by more than its interval, it was found again in at least half of the samples
      (half of the keyphrases of both in common), and 10 papers or more have it. “Candidate”: among all groups that were
      tested the rise may be chance. A group keeps its name from month to month while half of its keyphrases go on.
    </p>
    <p>
      Groups are found in the weeks in which they are judged, so that growth leans upward: read them as hints with
      papers, not as measured topics. They are discovered, not chosen: a choice of keywords on the page changes nothing
      of them.
    </p>
  </>
);

/** Groups of keywords that emerge, apart from the taxonomy, each with its reason and its papers. */
export function EmergingGroupsPanel({ query }: { readonly query: PanelQuery<GroupsAnswer> }) {
  return (
    <ChartFrame
      title="Emerging groups"
      query={query}
      height={220}
      picture={false}
      filters={null}
      topics={false}
      keywords="merged"
      what="emerging groups"
      failure="Could not find the groups"
      subtitle={({ now, before, tested, fleeting }) =>
        now === null || before === null
          ? ''
          : `Extracted keywords that begin to stand together, found without the taxonomy · ${formatDays(now.from, now.to)} against ${formatDays(before.from, before.to)} · ${plural(tested, 'group')} tested${fleeting > 0 ? `, ${formatNumber(fleeting)} more grow but are seldom found again` : ''}`
      }
      table={groupsTable}
      description={describeGroups}
      method={
        <>
          {method}
          {query.data && (
            <KeywordMethod
              shares={false}
              kind="keyword"
              merging="merged"
              edition={query.data.provenance.synonymsVersion}
            />
          )}
        </>
      }
      empty={({ rows, now, tested }) =>
        rows.length > 0
          ? null
          : now === null
            ? {
                title: 'No year of lists to compare yet',
                children: 'Groups are judged over 26 weeks against the 26 before.',
              }
            : {
                title: 'No group emerges',
                children: `Of ${plural(tested, 'group')} none both grows and is found again.`,
              }
      }
    >
      {({ rows }) => (
        <ul className={styles.groups}>
          {rows.map((row) => (
            <Group key={row.id} row={row} />
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

/** Keywords that a group shows. */
const shown = 10;

function Group({ row }: { readonly row: EmergingGroup }) {
  const { label, growth, evidence, keywords, filter, since, medianFirstSeen } = row;
  return (
    <li className={styles.group} id={row.id}>
      <h3 className={styles.name}>
        {label} <ReadingTag reading={growth.reading} evidence={evidence} />
      </h3>
      <p className={`${styles.reason} pt-figures`}>
        {groupReason(row)}. A group since {formatDay(since)}; its keywords were first seen around{' '}
        {formatDay(medianFirstSeen)}.
      </p>
      <ul className={styles.keywords}>
        {keywords.slice(0, shown).map((keyword) => (
          <li key={keyword.key}>
            {keyword.label} <b className="pt-figures">{formatNumber(keyword.n)}</b>
          </li>
        ))}
      </ul>
      <Button className="pt-screen-only" component={Link} href={papersHref({ filter, sort: 'upvotes' })}>
        Show all {formatNumber(growth.now.n)} papers
      </Button>
    </li>
  );
}
