import { Button, Checkbox, Popover } from '@mantine/core';
import { smoothingOf, type TrendQuery } from '@papertide/core/query';
import { SlidersHorizontal } from 'lucide-react';
import { Choice } from '../../components/Choice.tsx';
import { NotesEditor } from './NotesEditor.tsx';
import classes from './topics.module.css';
import type { TopicsState } from './topics-state.ts';

const comparisons = [
  { value: 'none', label: 'Nothing' },
  { value: 'previous', label: 'Period before' },
  { value: 'year', label: 'Year before' },
] as const;

/** The smooth lines that a trend may have; single days of shares and papers may have their mean. */
function smoothOptions({ interval, metric }: TrendQuery): { value: 'none' | 'mean' | 'lowess'; label: string }[] {
  const mean = interval === 'day' && (metric === 'share' || metric === 'papers');
  return [
    { value: 'none', label: 'None' },
    ...(mean ? [{ value: 'mean' as const, label: 'Mean of 7 days' }] : []),
    { value: 'lowess', label: 'LOWESS' },
  ];
}

/** Why shares cannot be continued; `null` where they can. */
function whyNoForecast({ metric, interval }: TrendQuery): string | null {
  if (metric !== 'share') return 'only shares are continued';
  return interval === 'day' ? 'choose weeks or longer' : null;
}

/** Everything else that can be set about the chart, behind one button. */
export function ChartOptions({ state }: { state: TopicsState }) {
  const { query, bands, bursts, events, shifts, aligned } = state;
  const smooth = smoothingOf(query);
  const noForecast = whyNoForecast(query);
  const toggle = (label: string, checked: boolean, set: (on: boolean) => void, why: string | null = null) => (
    <Checkbox
      label={why === null ? label : `${label}: ${why}`}
      checked={checked && why === null}
      disabled={why !== null}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
  const noCalendar = aligned ? 'not with aligned starts' : null;
  const noCourse = query.metric === 'share' ? null : 'only of shares';
  return (
    <Popover position="bottom-end" width={300} trapFocus>
      <Popover.Target>
        <Button ml={{ base: 0, sm: 'auto' }} leftSection={<SlidersHorizontal size={14} aria-hidden="true" />}>
          Options
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.options}>
          {toggle(
            query.metric === 'share' ? 'Intervals' : 'Quartiles',
            bands && state.scale !== 'index',
            state.setBands,
            query.metric === 'papers' ? 'none of counts' : state.scale === 'index' ? 'not of an index' : null,
          )}
          {toggle('Bursts', bursts, state.setBursts, noCourse ?? noCalendar)}
          {toggle('Level shifts', shifts, state.setShifts, noCourse)}
          {toggle('Notes', events, state.setEvents, noCalendar)}
          {toggle(
            'Forecast',
            query.forecast === true,
            (on) => state.setQuery({ forecast: on || undefined }),
            noForecast,
          )}
          {toggle('Begin every series at its first paper', aligned, state.setAligned)}
          <div>
            <div className={classes.optionHead}>Lay over</div>
            <Choice
              label="Lay over"
              value={query.compare ?? 'none'}
              options={comparisons}
              onChange={(compare) => state.setQuery({ compare: compare === 'none' ? undefined : compare })}
            />
          </div>
          <div>
            <div className={classes.optionHead}>Smooth line</div>
            <Choice
              label="Smooth line"
              value={smooth}
              options={smoothOptions(query)}
              onChange={(line) => state.setQuery({ smooth: line })}
            />
          </div>
          <NotesEditor notes={state.notes} onAdd={state.addNote} onRemove={state.removeNote} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
