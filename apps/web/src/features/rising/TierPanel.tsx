import { Button } from '@mantine/core';
import {
  type ChangeList,
  countedKeywords,
  type PaperFilter,
  type RankedRow,
  type RisingAnswer,
} from '@papertide/core/query';
import { csvTable } from '../../charts/export/csv-table.ts';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { sharedDomain } from '../../charts/IntervalPlot.tsx';
import { Columns } from '../../components/Columns.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { growthPicture } from '../../components/growth-picture.ts';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { GrowthMethod } from '../../components/methods/GrowthMethod.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { Section } from '../../components/Section.tsx';
import { formatDays, formatNumber, formatOf, plural } from '../../lib/format.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { FilterMethod } from './FilterMethod.tsx';
import classes from './rising.module.css';
import { risingCsv, rowsOf } from './rising-rows.ts';
import type { RisingState } from './rising-state.ts';

/** Rows before "Show all". */
const first = 8;

interface ListProps {
  readonly head: string;
  readonly rows: readonly RankedRow[];
  /** How many there are, listed or not. */
  readonly count: number;
  readonly answer: RisingAnswer;
  readonly filter: PaperFilter;
  readonly domain: readonly [number, number];
  /** What stands where there is none. */
  readonly none: string;
  readonly whole: boolean;
  readonly onTurn: () => void;
}

/** Changes of one direction, the surest first. */
function DirectionList({ head, rows, count, none, whole, onTurn, ...of }: ListProps) {
  return (
    <div className={classes.side}>
      <h3 className={classes.direction}>
        {head}{' '}
        <span className={`${classes.kind} pt-figures`}>
          {count > rows.length ? formatOf(rows.length, count) : formatNumber(rows.length)}
        </span>
      </h3>
      {rows.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.list}>
        {(whole ? rows : rows.slice(0, first)).map((row) => (
          <ChangeRow key={`${row.ref.dimension} ${row.ref.key}`} row={row} {...of} />
        ))}
      </ul>
      {rows.length > first && (
        <Button mt="sm" onClick={onTurn}>
          {whole ? `Show the first ${first}` : `Show all ${formatNumber(rows.length)}`}
        </Button>
      )}
    </div>
  );
}

/** What every panel of the page is of. */
export interface RisingShown {
  readonly query: PanelQuery<RisingAnswer>;
  readonly state: Pick<RisingState, 'kind' | 'keywords' | 'isWhole' | 'turn'>;
  /** The papers that the answer is of. */
  readonly filter: PaperFilter;
  /** Whether these are not all papers. */
  readonly narrowed: boolean;
  /** The filter in words, for files. */
  readonly filters: string;
}

export interface TierPanelProps extends RisingShown {
  readonly title: string;
  /** What the tier claims. */
  readonly subtitle: string;
  /** What is compared, where the page says it here. */
  readonly windows?: string;
  readonly evidence: ChangeList['evidence'];
  readonly rule?: 'ink' | 'line';
}

/** One tier of changes: what rises beside what falls, each with its reason. */
export function TierPanel({
  title,
  subtitle,
  windows,
  evidence,
  query,
  state,
  filter,
  narrowed,
  filters,
  rule,
}: TierPanelProps) {
  const answer = query.data;
  const { kind, keywords } = state;
  const rows =
    answer === undefined
      ? []
      : [...rowsOf(answer, evidence, 'rising', kind), ...rowsOf(answer, evidence, 'falling', kind)];
  const method = (
    <>
      {narrowed && <FilterMethod />}
      {answer && (
        <KeywordMethod kind={keywords.kind} merging={keywords.merging} edition={answer.provenance.synonymsVersion} />
      )}
      <GrowthMethod />
    </>
  );
  const listOf = (found: RisingAnswer, direction: ChangeList['direction']) => {
    const list = found.lists.find((each) => each.evidence === evidence && each.direction === direction);
    const shown = rowsOf(found, evidence, direction, kind);
    const place = `${evidence}-${direction}`;
    return {
      rows: shown,
      count: kind === 'all' ? (list?.count ?? 0) : shown.length,
      whole: state.isWhole(place),
      onTurn: () => state.turn(place),
    };
  };
  const tested =
    answer &&
    `${plural(answer.tested.topics, 'topic')} and ${countedKeywords(answer.tested.keywords, keywords.origin)} tested`;
  const { now, before } = answer ?? {};
  const days = now && before ? `${formatDays(now.from, now.to)} against ${formatDays(before.from, before.to)}` : '';
  const none =
    evidence === 'supported'
      ? `None is beyond chance among all that were tested. A longer window${narrowed ? ' or a wider filter' : ''} holds more papers to tell by.`
      : 'None.';
  return (
    <Section
      title={title}
      subtitle={windows === undefined ? subtitle : `${subtitle} · ${windows}`}
      rule={rule}
      actions={
        answer && (
          <ExportMenu
            of={title}
            what={evidence}
            subtitle={[days, tested, subtitle].filter(Boolean).join(' · ')}
            filters={filters}
            shown={{
              rows: rows.length,
              table: () => csvTable(risingCsv(rows, answer)),
              picture: () => growthPicture(rows, 'Topic or keyword'),
            }}
            provenance={answer.provenance}
            keywords={keywords.merging}
            method={method}
          />
        )
      }
      footer={
        answer
          ? `${tested} · ${footerWords(answer.provenance, { topics: true, keywords: keywords.merging })}`
          : '\u00a0'
      }
      method={<MethodDialog title={title}>{method}</MethodDialog>}
    >
      <PanelState
        query={query}
        height={evidence === 'supported' ? 110 : 480}
        skeleton="rows"
        failure="Could not load the changes"
      >
        {(shown) => {
          const domain = sharedDomain(rows.map((row) => row.growth.change));
          const common = { answer: shown, filter, domain, none } as const;
          return (
            <Columns first={6}>
              <DirectionList {...common} head="Rising" {...listOf(shown, 'rising')} />
              <DirectionList {...common} head="Falling or past a peak" {...listOf(shown, 'falling')} />
            </Columns>
          );
        }}
      </PanelState>
    </Section>
  );
}
