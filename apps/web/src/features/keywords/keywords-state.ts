import { type KeywordOrigin, type Merging, maxSeries, type SeriesSynonyms, seriesMerging } from '@papertide/core/query';
import { slopeMeasures } from '../../charts/rows/slope-rows.ts';
import { formatPoint, type SelectedPoint } from '../../lib/chart-point.ts';
import { useKeywordChoice } from '../../lib/keyword-choice.ts';
import { choiceParam, flagParam, listParam, textParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';
import { windowParam } from '../../lib/window-choice.ts';

export const views = ['table', 'slope', 'distinctive'] as const;
const ends = ['now', 'before'] as const;
export type End = (typeof ends)[number];
export const sorts = ['papers', 'change'] as const;
export const pageSizes = ['25', '50', '100', '250', '500'] as const;

const viewParam = choiceParam(views, 'table');
const measureParam = choiceParam(slopeMeasures, 'rank');
const endParam = choiceParam(ends, 'now');
const sortParam = choiceParam(sorts, 'papers');
const rowsParam = choiceParam(pageSizes, '25');
const closed = 'none';

/** What the page shows, as the address has it, and every way to change it. */
export function useKeywordsState() {
  const { kind, merging, origin, setKind, setMerging } = useKeywordChoice();
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
  const show = (key: string, of: End) => {
    setKeys([key]);
    setAt('', same);
    setEnd(of, same);
  };
  return {
    kind,
    merging,
    origin,
    view,
    measure,
    /** Of which of the two periods the papers of the chosen keyword are shown. */
    end,
    setView,
    setMeasure,
    /** `groups` are those of the chosen keywords, which then go by other keys. */
    setMerging: (next: Merging, groups: readonly SeriesSynonyms[]) => {
      setMerging(next);
      setKeys(
        (now) =>
          seriesMerging(
            now.map((key) => ({ dimension: origin, key })),
            next,
            groups,
          ).map(({ key }) => key),
        same,
      );
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
    setKind: (next: KeywordOrigin) => {
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
