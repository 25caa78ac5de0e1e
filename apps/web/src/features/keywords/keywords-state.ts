import { type KeywordDimension, maxSeries } from '@papertide/core/query';
import { slopeMeasures } from '../../charts/rows/slope-rows.ts';
import { formatPoint, type SelectedPoint } from '../../lib/chart-point.ts';
import { choiceParam, flagParam, listParam, textParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';
import { windowParam } from '../../lib/window-choice.ts';

/** Whose keywords are shown: ours, those of the source, or papers that have one from either. */
export const kinds = ['keyword', 'source-keyword', 'any-keyword'] as const;
export type Kind = (typeof kinds)[number];
export const views = ['table', 'slope', 'distinctive'] as const;
const ends = ['now', 'before'] as const;
export type End = (typeof ends)[number];
export const sorts = ['papers', 'change'] as const;
export const pageSizes = ['25', '50', '100', '250', '500'] as const;

const kindParam = choiceParam(kinds, 'keyword');
const mergeParam = choiceParam(['on', 'off'], 'on');
const viewParam = choiceParam(views, 'table');
const measureParam = choiceParam(slopeMeasures, 'rank');
const endParam = choiceParam(ends, 'now');
const sortParam = choiceParam(sorts, 'papers');
const rowsParam = choiceParam(pageSizes, '25');
const closed = 'none';

/** What the page shows, as the address has it, and every way to change it. */
export function useKeywordsState() {
  const [kind, setKind] = useParam('origin', kindParam);
  const [merge, setMerge] = useParam('merge', mergeParam);
  const [view, setView] = useParam('view', viewParam);
  const [measure, setMeasure] = useParam('by', measureParam);
  const [end, setEnd] = useParam('end', endParam);
  const [days, setDays] = useParam('days', windowParam);
  const [sort, setSort] = useParam('order', sortParam);
  const [rows, setRows] = useParam('rows', rowsParam);
  const [text, setText] = useParam('find', textParam);
  const [general, setGeneral] = useParam('general', flagParam);
  const [keys, setKeys] = useParam('k', listParam);
  const [at, setAt] = useParam('at', textParam);
  const same = { replace: true };
  const origin: KeywordDimension = merge === 'off' ? `single-${kind}` : kind;
  const show = (key: string, of: End) => {
    setKeys([key]);
    setAt('', same);
    setEnd(of, same);
  };
  return {
    kind,
    /** Whether synonyms count as one. */
    merged: merge === 'on',
    /** What is counted: the kind, with synonyms merged or each keyword by itself. */
    origin,
    view,
    measure,
    /** Of which of the two periods the papers of the chosen keyword are shown. */
    end,
    setView,
    setMeasure,
    setMerged: (next: boolean) => {
      setMerge(next ? 'on' : 'off');
      setAt('', same);
    },
    days,
    sort,
    rows,
    text,
    general,
    /** The chosen keywords: the first has the panel, the others are compared with it. */
    keys: keys.filter((key) => key !== closed).slice(0, maxSeries),
    closed: keys[0] === closed,
    at,
    setDays,
    setSort,
    setRows,
    setGeneral,
    setText: (next: string) => setText(next, same),
    setKind: (next: Kind) => {
      setKind(next);
      setKeys([], same);
      setAt('', same);
    },
    choose: (key: string) => show(key, 'now'),
    /** Shows a keyword with its papers of one of the two periods. */
    openEnd: ({ key, end: of }: { readonly key: string; readonly end: End }) => show(key, of),
    /** Adds a keyword to the comparison, or takes it out. `current` is what the panel shows. */
    compare: (key: string, current: readonly string[]) => {
      const next = current.includes(key) ? current.filter((other) => other !== key) : [...current, key];
      setKeys(next.slice(0, maxSeries));
    },
    close: () => {
      setKeys([closed]);
      setAt('', same);
    },
    open: (point: SelectedPoint) => setAt(formatPoint(point)),
    closePoint: () => setAt(''),
  };
}

export type KeywordsState = ReturnType<typeof useKeywordsState>;
