import { type Period, periodEnd, periodStart } from '@papertide/core';
import type { PaperFilter, SeriesRef, TrendQuery } from '@papertide/core/query';
import { formatSeriesRef, parseSeriesRef } from '@papertide/core/query';
import { useMemo } from 'react';
import { trendScales } from '../../charts/TrendChart.tsx';
import { type ChartNote, formatNote, notesParam } from '../../lib/chart-notes.ts';
import { formatPoint, type SelectedPoint } from '../../lib/chart-point.ts';
import { choiceParam, flagParam, listParam, textParam } from '../../lib/param-codec.ts';
import { useParam, useTrendQuery } from '../../lib/url-state.ts';
import { type DataSpan, daysShown } from '../../lib/usual-interval.ts';
import { replacedSeries, spreadSeries, withoutSeries, withSeries } from './topics-rows.ts';
import { fittingInterval } from './trend-range.ts';

const scaleParam = choiceParam(trendScales, 'linear');
const startParam = choiceParam(['calendar', 'first'], 'calendar');
/** What stands in the address when the reader has closed the papers of the point. */
const closed = 'none';

const refsOf = (texts: readonly string[]): SeriesRef[] => texts.flatMap((text) => parseSeriesRef(text) ?? []);

/** The chart of the page as the address has it, and every way to change it; `onlyPublished` where no list was ever read. */
export function useTopicsState(usual: readonly SeriesRef[], data: DataSpan, onlyPublished = false) {
  const [asked, setQuery] = useTrendQuery(usual, data);
  const query = useMemo(
    (): TrendQuery => (onlyPublished ? { ...asked, filter: { ...asked.filter, axis: 'published' } } : asked),
    [asked, onlyPublished],
  );
  const [hiddenRefs, setHidden] = useParam('hide', listParam);
  const [isolated, setIsolated] = useParam('only', textParam);
  const [at, setAt] = useParam('at', textParam);
  const [scale, setScale] = useParam('scale', scaleParam);
  const [plain, setPlain] = useParam('plain', flagParam);
  const [start, setStart] = useParam('start', startParam);
  const [noBursts, setNoBursts] = useParam('no-bursts', flagParam);
  const [noEvents, setNoEvents] = useParam('no-notes', flagParam);
  const [shifts, setShifts] = useParam('shifts', flagParam);
  const [notes, setNotes] = useParam('note', notesParam);
  const [names] = useParam('s', listParam);
  const hidden = useMemo(() => new Set(hiddenRefs), [hiddenRefs]);
  const same = { replace: true };
  return {
    query,
    /** No list was ever read: papers have days of publication only. */
    onlyPublished,
    /** The reader took the last series out. */
    emptied: query.series.length === 0 && names.length > 0,
    hidden,
    isolated: query.series.some((ref) => formatSeriesRef(ref) === isolated) ? isolated : null,
    /** What the address says of the opened point: its text, '' where it says nothing. */
    at: at === closed ? '' : at,
    closed: at === closed,
    scale,
    bands: !plain,
    /** Every series begins at its first paper. */
    aligned: start === 'first',
    bursts: !noBursts,
    /** Notes of the reader and of the data on the time axis. */
    events: !noEvents,
    shifts,
    notes,
    setScale,
    setBands: (bands: boolean) => setPlain(!bands),
    setAligned: (aligned: boolean) => setStart(aligned ? 'first' : 'calendar'),
    setBursts: (on: boolean) => setNoBursts(!on),
    setEvents: (on: boolean) => setNoEvents(!on),
    setShifts,
    addNote: (note: ChartNote) => {
      setNotes((now) => [...now, note]);
      setNoEvents(false, same);
    },
    removeNote: (note: ChartNote) => setNotes((now) => now.filter((other) => formatNote(other) !== formatNote(note))),
    /** Chooses the dates of some periods. */
    setDates: (from: Period, to: Period) => {
      const days = { from: periodStart(from), to: periodEnd(to) };
      setQuery((now) => {
        const filter = { ...now.filter, ...days };
        const shown = daysShown(filter, data);
        return { ...now, filter, interval: shown ? fittingInterval(now.interval, shown) : now.interval };
      });
    },
    setQuery: (change: Partial<TrendQuery>) => {
      setQuery((now) => ({ ...now, ...change }));
      if (change.interval !== undefined) setAt('', same);
    },
    setAxis: (axis: TrendQuery['filter']['axis']) => setQuery((now) => ({ ...now, filter: { ...now.filter, axis } })),
    /** Follows a change of the range: an interval that the reader chose stays as long as it fits. */
    fitInterval: (filter: PaperFilter) => {
      const days = daysShown(filter, data);
      if (days === null || days === 0) return;
      setQuery((now) => ({ ...now, interval: fittingInterval(now.interval, days) }), same);
    },
    add: (ref: SeriesRef) => setQuery((now) => ({ ...now, series: withSeries(now.series, ref) })),
    /** Puts a series in the place of another. */
    replace: (ref: string, by: SeriesRef) =>
      setQuery((now) => ({ ...now, series: replacedSeries(now.series, ref, by) })),
    /** Puts several in the place of one. */
    spread: (ref: string, by: readonly SeriesRef[]) =>
      setQuery((now) => ({ ...now, series: spreadSeries(now.series, ref, by) })),
    /** Counts the series in another way: what is hidden or isolated stays so, the opened point closes. */
    turn: (into: (series: readonly SeriesRef[]) => SeriesRef[]) => {
      const turned = (refs: readonly SeriesRef[]) => into(refs).map(formatSeriesRef);
      const shown = turned(query.series.filter((ref) => !hidden.has(formatSeriesRef(ref))));
      setQuery((now) => ({ ...now, series: into(now.series) }));
      setHidden((now) => turned(refsOf(now)).filter((ref) => !shown.includes(ref)), same);
      setIsolated((now) => turned(refsOf([now]))[0] ?? '', same);
      setAt((now) => (now === closed ? now : ''), same);
    },
    remove: (ref: string) => {
      setQuery((now) => ({ ...now, series: withoutSeries(now.series, ref) }));
      setHidden((now) => now.filter((other) => other !== ref), same);
      setIsolated((now) => (now === ref ? '' : now), same);
    },
    /** Takes every series out. */
    clear: () => {
      setQuery((now) => ({ ...now, series: [] }));
      setHidden([], same);
      setIsolated('', same);
    },
    isolate: (ref: string) => {
      setIsolated((now) => (now === ref ? '' : ref));
      setHidden((now) => now.filter((other) => other !== ref), same);
    },
    toggle: (ref: string) => {
      setHidden((now) => (now.includes(ref) ? now.filter((other) => other !== ref) : [...now, ref]));
      setIsolated((now) => (now === ref ? '' : now), same);
    },
    open: (point: SelectedPoint) => setAt(formatPoint(point)),
    close: () => setAt(closed),
  };
}

export type TopicsState = ReturnType<typeof useTopicsState>;
