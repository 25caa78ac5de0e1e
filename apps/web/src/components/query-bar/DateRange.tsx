import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Day } from '@papertide/core';
import { isAskableDay, type PaperFilter } from '@papertide/core/query';
import { useState } from 'react';
import { datePresets, presetOf, withPreset } from '../../lib/date-presets.ts';
import { Choice } from '../Choice.tsx';
import classes from './QueryBar.module.css';

const custom = 'custom';
const options = [
  ...datePresets.map(({ id, label }) => ({ value: id, label })),
  { value: custom, label: 'Custom…' } as const,
];

export interface DateRangeProps {
  readonly filter: PaperFilter;
  readonly dataTo: Day;
  readonly onChange: (change: (filter: PaperFilter) => PaperFilter) => void;
}

/** The days of a filter: a preset that ends with the data, or two days of the reader's own. */
export function DateRange({ filter, dataTo, onChange }: DateRangeProps) {
  const [opened, { open, close }] = useDisclosure(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const day = (text: string): Day | null => (isAskableDay(text) ? text : null);
  const choose = (id: (typeof options)[number]['value']): void => {
    if (id !== custom) {
      onChange((now) => withPreset(now, id, dataTo));
      return;
    }
    setFrom(filter.from ?? '');
    setTo(filter.to ?? '');
    open();
  };
  const apply = (): void => {
    const [first, last] = [day(from), day(to)];
    const turned = first !== null && last !== null && first > last;
    onChange((now) => ({ ...now, from: turned ? last : first, to: turned ? first : last }));
    close();
  };
  return (
    <Popover opened={opened} onDismiss={close} position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target>
        <span>
          <Choice label="Dates" value={presetOf(filter, dataTo) ?? custom} options={options} onChange={choose} />
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="First and last day">
        <form
          className={classes.range}
          onSubmit={(event) => {
            event.preventDefault();
            apply();
          }}
        >
          <label>
            First day
            <input type="date" value={from} max={dataTo} onChange={(event) => setFrom(event.currentTarget.value)} />
          </label>
          <label>
            Last day
            <input type="date" value={to} max={dataTo} onChange={(event) => setTo(event.currentTarget.value)} />
          </label>
          <Button type="submit">Show these days</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
