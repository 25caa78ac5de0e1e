import { maxSeries } from '@papertide/core/query';
import { formatPoint, type SelectedPoint } from '../../lib/chart-point.ts';
import { choiceParam, flagParam, listParam, textParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';
import { windowParam } from '../../lib/window-choice.ts';

const origins = ['keyword', 'source-keyword'] as const;
export type Origin = (typeof origins)[number];
export const sorts = ['papers', 'change'] as const;
export const pageSizes = ['25', '50', '100', '250', '500'] as const;

const originParam = choiceParam(origins, 'keyword');
const sortParam = choiceParam(sorts, 'papers');
const rowsParam = choiceParam(pageSizes, '25');
const closed = 'none';

/** What the page shows, as the address has it, and every way to change it. */
export function useKeywordsState() {
  const [origin, setOrigin] = useParam('origin', originParam);
  const [days, setDays] = useParam('days', windowParam);
  const [sort, setSort] = useParam('order', sortParam);
  const [rows, setRows] = useParam('rows', rowsParam);
  const [text, setText] = useParam('find', textParam);
  const [general, setGeneral] = useParam('general', flagParam);
  const [keys, setKeys] = useParam('k', listParam);
  const [at, setAt] = useParam('at', textParam);
  const same = { replace: true };
  return {
    origin,
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
    setOrigin: (next: Origin) => {
      setOrigin(next);
      setKeys([], same);
      setAt('', same);
    },
    choose: (key: string) => {
      setKeys([key]);
      setAt('', same);
    },
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
