import { Button, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { toCsv } from '@papertide/core/export';
import { formatSeriesRef, maxSeries, type RankedRow, type Reading, type SeriesRef } from '@papertide/core/query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { IntervalPlot, sharedDomain } from '../../charts/IntervalPlot.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { Choice } from '../../components/Choice.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { ReadingTag } from '../../components/ReadingTag.tsx';
import { Section } from '../../components/Section.tsx';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { download } from '../../lib/download.ts';
import { exportLink, fileName } from '../../lib/export-link.ts';
import { formatDays, formatNumber, formatOf, formatPoints } from '../../lib/format.ts';
import { choiceParam, textParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';
import { tableRows, topicSorts } from './topic-table.ts';
import classes from './topics.module.css';
import { useTopicRanking } from './topics-queries.ts';

const title = 'All topics';
const windows = [
  { value: '28', label: '4 weeks' },
  { value: '91', label: '13 weeks' },
  { value: '182', label: '26 weeks' },
  { value: '364', label: '52 weeks' },
] as const;
const readings: readonly { value: Reading | 'any'; label: string }[] = [
  { value: 'any', label: 'Any change' },
  { value: 'rising', label: 'Rising' },
  { value: 'new', label: 'New' },
  { value: 'falling', label: 'Falling' },
  { value: 'steady', label: 'Steady' },
  { value: 'too-few', label: 'Too few papers' },
];
const windowParam = choiceParam(['28', '91', '182', '364'], '91');
const readingParam = choiceParam(['any', 'rising', 'new', 'falling', 'steady', 'too-few'], 'any');
const sortParam = choiceParam(topicSorts, 'papers');
/** Rows before "Show all". */
const first = 15;

interface Shown {
  /** Palette slot by series of the chart. */
  readonly slots: ReadonlyMap<string, number>;
  readonly onAdd: (ref: SeriesRef) => void;
  readonly onRemove: (ref: string) => void;
}

function NameCell({ row, slots, onAdd, onRemove }: { row: RankedRow } & Shown) {
  const ref = formatSeriesRef(row.ref);
  const slot = slots.get(ref);
  const full = slot === undefined && slots.size >= maxSeries;
  return (
    <UnstyledButton
      className={classes.topic}
      aria-pressed={slot !== undefined}
      disabled={full}
      title={slot === undefined ? (full ? 'The chart is full' : 'Add to the chart') : 'Remove from the chart'}
      onClick={(event) => {
        event.stopPropagation();
        if (slot === undefined) onAdd(row.ref);
        else onRemove(ref);
      }}
    >
      <span className={classes.mark} aria-hidden="true">
        {slot === undefined ? '+' : <SeriesSwatch slot={slot} width={18} />}
      </span>
      {row.label}
    </UnstyledButton>
  );
}

function columnsFor(rows: readonly RankedRow[], shown: Shown): Column<RankedRow>[] {
  const max = Math.max(0, ...rows.map((row) => row.growth.now.value ?? 0));
  const domain = sharedDomain(rows.map((row) => row.growth.change));
  return [
    { id: 'name', head: 'Topic', sortable: true, cell: (row) => <NameCell row={row} {...shown} /> },
    {
      id: 'area',
      head: 'Area',
      dropAt: 'tablet',
      cell: (row) => <span className={classes.area}>{row.area?.name}</span>,
    },
    {
      id: 'papers',
      head: 'Papers',
      align: 'right',
      sortable: true,
      cell: (row) => formatNumber(row.growth.now.n),
    },
    {
      id: 'share',
      head: 'Share of papers',
      dropAt: 'phone',
      width: 170,
      cell: (row) => <ShareBar value={row.growth.now.value} max={max} />,
    },
    {
      id: 'change',
      head: 'Change, pts',
      align: 'right',
      sortable: true,
      cell: (row) => <ChangeText change={row.growth.change} bare />,
    },
    {
      id: 'interval',
      head: 'With 95% interval',
      dropAt: 'tablet',
      width: 150,
      cell: ({ growth: { change } }) => (
        <IntervalPlot
          value={change.difference}
          low={change.low}
          high={change.high}
          domain={domain}
          width={140}
          label={`95% interval ${formatPoints(change.low)} to ${formatPoints(change.high)}`}
        />
      ),
    },
    { id: 'reading', head: 'Reading', cell: (row) => <ReadingTag reading={row.growth.reading} /> },
    {
      id: 'spark',
      head: 'Trend',
      align: 'right',
      dropAt: 'tablet',
      cell: (row) => <Sparkline values={row.spark} partial={row.sparkPartial} color="var(--pt-ink3)" width={80} />,
    },
  ];
}

const head = [
  'topic',
  'label',
  'area',
  'n',
  'total',
  'share',
  'share_before',
  'change',
  'low',
  'high',
  'reading',
  'synthetic',
];

function csvOf(rows: readonly RankedRow[], synthetic: boolean): string {
  return toCsv(
    head,
    rows.map(({ ref, label, area, growth: { now, before, change, reading } }) => {
      const shares = [now.n, now.total, now.value, before.value];
      const changes = [change.difference, change.low, change.high];
      return [ref.key, label, area?.name ?? null, ...shares, ...changes, reading, synthetic];
    }),
  );
}

export interface AllTopicsPanelProps extends Shown {
  readonly axis: 'listed' | 'published';
}

/** Every topic with its share and change; a click puts it into the chart or takes it out. */
export function AllTopicsPanel({ axis, ...shown }: AllTopicsPanelProps) {
  const [days, setDays] = useParam('days', windowParam);
  const [text, setText] = useParam('find', textParam);
  const [area, setArea] = useParam('within', textParam);
  const [reading, setReading] = useParam('reading', readingParam);
  const [sort, setSort] = useParam('order', sortParam);
  const [all, setAll] = useState(false);
  const ranking = useTopicRanking(axis, Number(days));
  const answer = ranking.data;
  const rows = tableRows(answer?.rows ?? [], { text, area, reading, sort });
  const visible = all ? rows : rows.slice(0, first);
  const areas = new Map(answer?.rows.flatMap((row) => (row.area ? [[row.area.id, row.area.name] as const] : [])));
  const pairs: [string, string][] = [
    ['days', days],
    ...(axis === 'listed' ? [] : [['axis', axis] satisfies [string, string]]),
  ];
  const narrowed = text !== '' || area !== '' || reading !== 'any';
  const sortBy = (column: string): void => {
    if (column === 'change') setSort(sort === 'rise' ? 'fall' : 'rise');
    else setSort(column === 'name' ? 'name' : 'papers');
  };
  const clear = (): void => {
    setText('');
    setArea('', { replace: true });
    setReading('any', { replace: true });
  };
  return (
    <Section
      title={title}
      subtitle={
        answer?.now && answer.before
          ? `${formatDays(answer.now.from, answer.now.to)}, n = ${formatNumber(answer.now.papers)}, against ${formatDays(answer.before.from, answer.before.to)}, n = ${formatNumber(answer.before.papers)} · a click adds a topic to the chart`
          : '\u00a0'
      }
      actions={
        answer && (
          <ExportMenu
            of={title}
            shown={{
              rows: rows.length,
              onCsv: () =>
                download(fileName('topics', answer.provenance.asOf, 'csv'), csvOf(rows, answer.provenance.synthetic)),
            }}
            all={{
              rows: answer.count,
              csvHref: exportLink('topics', 'csv', pairs),
              jsonHref: exportLink('topics', 'json', pairs),
            }}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: true }) : '\u00a0'}
      method={
        <MethodDialog title={title}>
          <GrowthMethod tested={answer?.count} />
        </MethodDialog>
      }
    >
      <div className={`${classes.tools} pt-screen-only`}>
        <TextInput
          aria-label="Filter the topics by name"
          placeholder="Filter by name"
          leftSection={<Search size={14} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value, { replace: true })}
        />
        <NativeSelect
          size="xs"
          aria-label="Area"
          value={area}
          data={[{ value: '', label: 'Every area' }, ...[...areas].map(([value, label]) => ({ value, label }))]}
          onChange={(event) => setArea(event.currentTarget.value)}
        />
        <Choice label="Change" value={reading} options={readings} onChange={setReading} />
        <Choice label="Window" value={days} options={windows} onChange={setDays} />
        <span className={`${classes.count} pt-figures`}>{formatOf(visible.length, answer?.count ?? 0)} topics</span>
      </div>
      <PanelState
        query={ranking}
        height={620}
        skeleton="rows"
        failure="Could not load the topics"
        empty={() =>
          rows.length === 0
            ? narrowed
              ? { title: 'No topic is like that', action: { label: 'Drop these filters', onClick: clear } }
              : { title: 'No topics yet', children: 'No complete day of lists has been collected so far.' }
            : null
        }
      >
        {() => (
          <DataTable
            label={title}
            columns={columnsFor(rows, shown)}
            rows={visible}
            keyOf={(row) => row.ref.key}
            sort={{
              by: sort === 'rise' || sort === 'fall' ? 'change' : sort,
              descending: sort === 'papers' || sort === 'rise',
            }}
            onSort={sortBy}
          />
        )}
      </PanelState>
      {rows.length > first && (
        <Button mt="sm" onClick={() => setAll(!all)}>
          {all ? `Show the first ${first}` : `Show all ${formatNumber(rows.length)}`}
        </Button>
      )}
    </Section>
  );
}
