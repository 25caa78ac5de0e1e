import { intervalOf, intervals, type Period } from '@papertide/core';
import { type BehindMark, decodeMark, encodeMark, isAskableDay, upvoteReadings } from '@papertide/core/query';
import { boxShapes } from '../../charts/box/BoxKey.tsx';
import { choiceParam, flagParam, textParam } from '../../lib/param-codec.ts';
import type { QueryBarState } from '../../lib/query-bar.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { useParam } from '../../lib/url-state.ts';
import { intervalFor } from '../../lib/usual-interval.ts';
import { otherMetrics } from './OtherAttentionPanel.tsx';
import { standoutSorts } from './StandoutsPanel.tsx';
import { offeredWindows, topicWindows } from './TopicAttentionPanel.tsx';
import { fittingIntervals } from './upvotes-rows.ts';

const intervalParam = choiceParam(['usual', ...intervals], 'usual');
const windowParam = choiceParam(topicWindows, '364');
const sortParam = choiceParam(standoutSorts, 'percentile');
const readingParam = choiceParam(upvoteReadings, 'latest');
const shapeParam = choiceParam(boxShapes, 'box');
const otherParam = choiceParam(otherMetrics, 'comments');
const rowsParam = choiceParam(['15', '50', '100'], '15');

const isPeriod = (text: string): text is Period => text !== '' && intervalOf(text) !== null;

/** What the page shows besides its filter, as the address has it, of what the data can fill. */
export function useUpvotesState({ filter, dataTo }: Pick<QueryBarState, 'filter' | 'dataTo'>) {
  const status = useStatus().data;
  const [asked, setInterval] = useParam('interval', intervalParam);
  const [at, setAt] = useParam('at', textParam);
  const [askedWindow, setWindow] = useParam('window', windowParam);
  const [everyTopic, setEveryTopic] = useParam('topics', flagParam);
  const [sort, setSort] = useParam('sort', sortParam);
  const [rows, setRows] = useParam('rows', rowsParam);
  const [reading, setReading] = useParam('reading', readingParam);
  const [shape, setShape] = useParam('shape', shapeParam);
  const [other, setOther] = useParam('other', otherParam);
  const [week, setWeek] = useParam('week', textParam);
  const [mark, setMark] = useParam('mark', textParam);
  const [everyEffect, setEveryEffect] = useParam('effects', flagParam);
  const data = dataSpan(status);
  const fitting = fittingIntervals(filter.from ?? status?.provenance.dataFrom ?? null, filter.to ?? dataTo);
  const usual = intervalFor(filter, data);
  const interval = asked !== 'usual' && fitting.includes(asked) ? asked : usual;
  const isDated = filter.from !== null || filter.to !== null;
  const offered = isDated ? [] : offeredWindows(data);
  return {
    data,
    /** Whether the filter names days. */
    isDated,
    interval,
    usual,
    fitting,
    setInterval: (next: typeof interval): void => setInterval(next === usual ? 'usual' : next),
    /** The period whose papers stand open. */
    period: isPeriod(at) && intervalOf(at) === interval ? at : null,
    setPeriod: (next: Period | null): void => setAt(next ?? ''),
    /** The mark whose papers stand open in a sheet. */
    mark: decodeMark(mark),
    setMark: (next: BehindMark | null): void => setMark(next === null ? '' : encodeMark(next)),
    offered,
    window: offered.includes(askedWindow) ? askedWindow : ('3660' as const),
    setWindow,
    ...{ everyTopic, setEveryTopic, everyEffect, setEveryEffect },
    ...{ sort, setSort, reading, setReading, shape, setShape, other, setOther },
    /** Most papers that stand out. */
    rows: Number(rows),
    showMore: (): void => setRows(rows === '15' ? '50' : '100'),
    /** The last day of the week of the fastest papers; `null`: the newest. */
    week: isAskableDay(week) ? week : null,
    setWeek: (to: string | null): void => setWeek(to ?? ''),
  };
}
