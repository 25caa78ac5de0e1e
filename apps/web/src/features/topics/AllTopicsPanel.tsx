import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type PaperFilter, type Reading, readings } from '@papertide/core/query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { RankingFrame } from '../../components/RankingFrame.tsx';
import { alsoFiltered, filtersInWords, type NameOf } from '../../lib/filter-chips.ts';
import { filterHref } from '../../lib/filter-href.ts';
import { formatDays, formatNumber, formatOf } from '../../lib/format.ts';
import { choiceParam, textParam } from '../../lib/param-codec.ts';
import type { Pair } from '../../lib/query-string.ts';
import { useParam } from '../../lib/url-state.ts';
import type { DataSpan } from '../../lib/usual-interval.ts';
import { rankingOf, rankingPairs, type WindowChoice, windowOptions, windowParam } from '../../lib/window-choice.ts';
import { columnsFor, csvOf, type Shown } from './topic-columns.tsx';
import { tableRows, topicSorts } from './topic-table.ts';
import classes from './topics.module.css';
import { useTopicRanking } from './topics-queries.ts';

const title = 'All topics';
const readingOptions: readonly { value: Reading | 'any'; label: string }[] = [
  { value: 'any', label: 'Any change' },
  { value: 'rising', label: 'Rising' },
  { value: 'new', label: 'New' },
  { value: 'peaked', label: 'Peaked' },
  { value: 'fading', label: 'Fading' },
  { value: 'steady', label: 'Steady' },
  { value: 'too-few', label: 'Too few papers' },
];
const readingParam = choiceParam(['any', ...readings], 'any');
const sortParam = choiceParam(topicSorts, 'papers');
/** Rows before "Show all". */
const first = 15;

/** The window of the table in the address of another page. */
const daysPairs = (days: WindowChoice): Pair[] => windowParam.encode(days).map((text) => ['days', text]);

export interface AllTopicsPanelProps extends Shown {
  /** The papers among which topics are ranked; the window is the panel's own and ends with its last day. */
  readonly filter: PaperFilter;
  readonly nameOf: NameOf;
  readonly data: DataSpan;
}

/** Every topic with its share and change; a click puts it into the chart or takes it out. */
export function AllTopicsPanel({ filter, nameOf, data, ...shown }: AllTopicsPanelProps) {
  const [days, setDays] = useParam('days', windowParam);
  const [text, setText] = useParam('find', textParam);
  const [area, setArea] = useParam('within', textParam);
  const [reading, setReading] = useParam('reading', readingParam);
  const [sort, setSort] = useParam('order', sortParam);
  const [all, setAll] = useState(false);
  const asked = rankingOf({ ...filter, from: null }, days);
  const ranking = useTopicRanking(asked);
  const window = windowOptions(days, data);
  const answer = ranking.data;
  const rows = tableRows(answer?.rows ?? [], { text, area, reading, sort });
  const visible = all ? rows : rows.slice(0, first);
  const areas = new Map(answer?.rows.flatMap((row) => (row.area ? [[row.area.id, row.area.name] as const] : [])));
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
    <RankingFrame
      title={title}
      answer={answer}
      subtitle={({ now, before }) =>
        now
          ? `${formatDays(now.from, now.to)}, n = ${formatNumber(now.papers)}, ${
              before
                ? `against ${formatDays(before.from, before.to)}, n = ${formatNumber(before.papers)}`
                : 'nothing before to compare with'
            }${shown.slots.size > 0 ? ' · to the day, so other days than what changed in the chart' : ''} · a click adds a topic to the chart`
          : ''
      }
      footer={({ provenance }) => footerWords(provenance, { topics: true })}
      table="topics"
      filters={alsoFiltered(
        filtersInWords({ ...filter, from: null, to: null }, nameOf),
        text === '' ? '' : `name or area with “${text}”`,
        area === '' ? '' : `area ${areas.get(area) ?? area}`,
        reading === 'any'
          ? ''
          : `reading ${readingOptions.find(({ value }) => value === reading)?.label.toLowerCase()}`,
      )}
      pairs={rankingPairs(asked)}
      shown={({ provenance }) => ({
        rows: rows.length,
        csv: () => csvOf(rows, provenance.synthetic),
        picture: () => picturedColumns(columnsFor(rows, shown), rows),
      })}
      method={<GrowthMethod tested={answer?.tested} />}
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
        <Choice label="Change" value={reading} options={readingOptions} onChange={setReading} />
        {window.options.length > 1 && <Choice label="Window" {...window} onChange={setDays} />}
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
      <Link href={filterHref('/rising', { ...filter, from: null }, daysPairs(days))} className={classes.rising}>
        What rises and what falls, with reasons
      </Link>
      {rows.length > first && (
        <Button mt="sm" onClick={() => setAll(!all)}>
          {all ? `Show the first ${first}` : `Show all ${formatNumber(rows.length)}`}
        </Button>
      )}
    </RankingFrame>
  );
}
