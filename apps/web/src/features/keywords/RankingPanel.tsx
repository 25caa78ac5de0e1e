import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { toCsv } from '@papertide/core/export';
import { maxSeries, type RankedRow, type RankingAnswer } from '@papertide/core/query';
import { Search } from 'lucide-react';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { ChangeText } from '../../components/ChangeText.tsx';
import { Choice } from '../../components/Choice.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { ReadingTag } from '../../components/ReadingTag.tsx';
import { Section } from '../../components/Section.tsx';
import { SeriesSwatch } from '../../components/SeriesChip.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { download } from '../../lib/download.ts';
import { exportLink, fileName } from '../../lib/export-link.ts';
import { formatDays, formatNumber, formatOf, plural } from '../../lib/format.ts';
import classes from './keywords.module.css';
import { firstSeenWords, variantWords } from './keywords-rows.ts';
import { type KeywordsState, pageSizes } from './keywords-state.ts';

const title = 'Which keywords do papers use?';
const originOptions = [
  { value: 'keyword', label: 'Extracted' },
  { value: 'source-keyword', label: 'From the source' },
] as const;
const windowOptions = [
  { value: '28', label: '4 weeks' },
  { value: '91', label: '13 weeks' },
  { value: '182', label: '26 weeks' },
  { value: '364', label: '52 weeks' },
] as const;
const sortOptions = [
  { value: 'papers', label: 'Most used' },
  { value: 'change', label: 'Changed most surely' },
] as const;

type Ranking = RankingAnswer & { readonly hidden: number };

interface Chosen {
  readonly state: KeywordsState;
  /** What the panel and its chart show, in order. */
  readonly chosen: readonly string[];
  /** Palette slot by chosen keyword. */
  readonly slots: ReadonlyMap<string, number>;
  readonly firstListed: string | null;
}

function columnsFor(rows: readonly RankedRow[], { state, chosen, slots, firstListed }: Chosen): Column<RankedRow>[] {
  const max = Math.max(0, ...rows.map((row) => row.growth.now.value ?? 0));
  const place = new Map(rows.map((row, i) => [row.ref.key, i + 1]));
  return [
    {
      id: 'place',
      head: '#',
      align: 'right',
      dropAt: 'phone',
      width: 28,
      cell: (row) => <span className={classes.faint}>{place.get(row.ref.key)}</span>,
    },
    {
      id: 'keyword',
      head: 'Keyword',
      width: '99%',
      cell: (row) => {
        const variants = variantWords(row.variants, row.label, 1);
        return (
          <UnstyledButton
            className={classes.keyword}
            aria-pressed={chosen[0] === row.ref.key}
            title={[row.label, ...row.variants].join(' = ')}
            onClick={(event) => {
              event.stopPropagation();
              if (event.ctrlKey || event.metaKey) state.compare(row.ref.key, chosen);
              else state.choose(row.ref.key);
            }}
          >
            <span className={classes.label}>{row.label}</span>
            {variants !== '' && <span className={classes.variants}> {variants}</span>}
          </UnstyledButton>
        );
      },
    },
    {
      id: 'papers',
      head: 'Papers',
      align: 'right',
      width: 62,
      sortable: true,
      cell: (row) => formatNumber(row.growth.now.n),
    },
    {
      id: 'share',
      head: 'Share of papers',
      dropAt: 'phone',
      width: 122,
      cell: (row) => <ShareBar value={row.growth.now.value} max={max} />,
    },
    {
      id: 'change',
      head: 'Change, pts',
      align: 'right',
      width: 84,
      sortable: true,
      cell: (row) => <ChangeText change={row.growth.change} bare />,
    },
    {
      id: 'reading',
      head: 'Reading',
      dropAt: 'phone',
      width: 62,
      cell: ({ growth: { reading } }) => reading !== 'steady' && <ReadingTag reading={reading} />,
    },
    {
      id: 'spark',
      head: 'Trend',
      dropAt: 'tablet',
      width: 74,
      cell: (row) => (
        <Sparkline
          values={row.spark}
          partial={row.sparkPartial}
          color={chosen[0] === row.ref.key ? 'var(--pt-accent)' : 'var(--pt-ink3)'}
          width={64}
        />
      ),
    },
    {
      id: 'first',
      head: 'First seen',
      align: 'right',
      width: 88,
      dropAt: 'tablet',
      cell: (row) => <span className={classes.faint}>{firstSeenWords(row.firstSeen, firstListed)}</span>,
    },
    {
      id: 'compare',
      head: 'Compare',
      headHidden: true,
      align: 'right',
      width: 34,
      cell: (row) => {
        const slot = slots.get(row.ref.key);
        return (
          <UnstyledButton
            className={classes.compare}
            aria-label={slot === undefined ? `Compare ${row.label}` : `Remove ${row.label} from the chart`}
            aria-pressed={slot !== undefined}
            disabled={slot === undefined && chosen.length >= maxSeries}
            onClick={(event) => {
              event.stopPropagation();
              state.compare(row.ref.key, chosen);
            }}
          >
            {slot === undefined ? '+' : <SeriesSwatch slot={slot} />}
          </UnstyledButton>
        );
      },
    },
  ];
}

const head = [
  'keyword',
  'label',
  'n',
  'total',
  'share',
  'share_before',
  'change',
  'low',
  'high',
  'reading',
  'first_seen',
  'synthetic',
];

function csvOf(rows: readonly RankedRow[], synthetic: boolean): string {
  return toCsv(
    head,
    rows.map(({ ref, label, firstSeen, growth: { now, before, change, reading } }) => {
      const shares = [now.n, now.total, now.value, before.value];
      const changes = [change.difference, change.low, change.high];
      return [ref.key, label, ...shares, ...changes, reading, firstSeen, synthetic];
    }),
  );
}

/** The query-string pairs of the whole ranking, for the server's files. */
function exportPairs({ origin, days, text, general }: KeywordsState): [string, string][] {
  return [
    ['days', days],
    ['origin', origin],
    ...(text === '' ? [] : [['q', text] satisfies [string, string]]),
    ...(general ? [['general', '1'] satisfies [string, string]] : []),
  ];
}

/** The keywords of the window, ranked, with everything that narrows and orders them. */
export function RankingPanel({ query, ...chosen }: Chosen & { query: PanelQuery<Ranking> }) {
  const { state } = chosen;
  const answer = query.data;
  const pairs = exportPairs(state);
  const nextSize = pageSizes.find((size) => Number(size) > Number(state.rows));
  const ofSource = state.origin === 'source-keyword';
  return (
    <Section
      title={title}
      rule="ink"
      subtitle={
        answer?.now
          ? `${formatDays(answer.now.from, answer.now.to)}${answer.before ? `, against the ${plural(Number(state.days) / 7, 'week')} before` : ''} · n = ${plural(answer.now.papers, 'paper')}${ofSource ? ' with keywords' : ''} · counted once per paper`
          : '\u00a0'
      }
      actions={
        answer && (
          <ExportMenu
            of={title}
            shown={{
              rows: answer.rows.length,
              onCsv: () =>
                download(
                  fileName('keywords', answer.provenance.asOf, 'csv'),
                  csvOf(answer.rows, answer.provenance.synthetic),
                ),
            }}
            all={{
              rows: answer.count,
              csvHref: exportLink('keywords', 'csv', pairs),
              jsonHref: exportLink('keywords', 'json', pairs),
            }}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: false }) : '\u00a0'}
      method={
        <MethodDialog title={title}>
          <p>
            {ofSource
              ? 'Keywords as the source gives them with a paper. Shares are taken of the papers to which it gave any.'
              : 'Phrases found in title and abstract of each paper. Shares are taken of all papers of the window.'}{' '}
            Spellings, plurals and the acronym of a phrase count as one, shown after “=”. General words that papers of
            any topic use (“method”, “large scale”) are hidden unless asked for.
          </p>
          <GrowthMethod />
          <p>
            Many keywords are tested. A title claims a change only where its interval is at least as far from zero as it
            reaches to either side.
          </p>
        </MethodDialog>
      }
    >
      <div className={`${classes.tools} pt-screen-only`}>
        <Choice label="Keywords" value={state.origin} options={originOptions} onChange={state.setOrigin} />
        <Choice label="Window" value={state.days} options={windowOptions} onChange={state.setDays} />
        <Choice label="Order" value={state.sort} options={sortOptions} onChange={state.setSort} />
      </div>
      <div className={`${classes.tools} pt-screen-only`}>
        <TextInput
          className={classes.find}
          aria-label="Filter the keywords"
          data-search
          placeholder="Filter the keywords"
          leftSection={<Search size={14} aria-hidden="true" />}
          value={state.text}
          onChange={(event) => state.setText(event.currentTarget.value)}
        />
        <Button aria-pressed={state.general} onClick={() => state.setGeneral(!state.general)}>
          {state.general ? 'Hide general words' : `General words hidden (${formatNumber(answer?.hidden ?? 0)})`}
        </Button>
      </div>
      <PanelState
        query={query}
        height={925}
        skeleton="rows"
        failure="Could not load the keywords"
        empty={({ rows }) =>
          rows.length === 0
            ? state.text !== ''
              ? {
                  title: `No keyword holds “${state.text}”`,
                  children: 'Among the keywords of this window.',
                  action: { label: 'Drop that filter', onClick: () => state.setText('') },
                }
              : ofSource
                ? {
                    title: 'The source gave no keywords in this window',
                    action: { label: 'Show extracted keywords', onClick: () => state.setOrigin('keyword') },
                  }
                : { title: 'No keywords in this window', children: 'No paper of these days has any.' }
            : null
        }
      >
        {({ rows, count }) => (
          <>
            <DataTable
              label={title}
              columns={columnsFor(rows, chosen)}
              rows={rows}
              keyOf={(row) => row.ref.key}
              sort={{ by: state.sort, descending: true }}
              onSort={(by) => state.setSort(by === 'change' ? 'change' : 'papers')}
              selected={chosen.chosen[0] ?? null}
              onSelect={state.choose}
            />
            <p className={`${classes.more} pt-figures`}>
              {formatOf(rows.length, count)} keywords
              {nextSize !== undefined && rows.length < count && (
                <Button className="pt-screen-only" onClick={() => state.setRows(nextSize)}>
                  Show {nextSize}
                </Button>
              )}
            </p>
          </>
        )}
      </PanelState>
    </Section>
  );
}
