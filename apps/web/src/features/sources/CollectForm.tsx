import { Button, Group, Popover, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { addDays } from '@papertide/core';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../lib/clock.ts';
import { formatDays } from '../../lib/format.ts';
import classes from './sources.module.css';
import { type Days, daysTrouble } from './sources-rows.ts';

/** Days that are collected unless told. */
const usualDays = 28;

export interface CollectFormProps {
  readonly running: boolean;
  /** The request has been sent and not been answered. */
  readonly pending: boolean;
  readonly onCollect: (days: Days | null) => void;
}

/** "Collect now" and the days that it reads: the last 28 days up to today unless told. */
export function CollectForm({ running, pending, onCollect }: CollectFormProps) {
  const last = today();
  const usual = { from: addDays(last, 1 - usualDays), to: last };
  const [days, setDays] = useState(usual);
  const [opened, { toggle, close }] = useDisclosure(false);
  const isUsual = days.from === usual.from && days.to === usual.to;
  const trouble = daysTrouble(days.from, days.to, last);
  const collect = (): void => {
    close();
    onCollect(isUsual ? null : days);
  };
  const input = (field: 'from' | 'to', label: string) => (
    <TextInput
      type="date"
      label={label}
      value={days[field]}
      max={last}
      onChange={({ currentTarget: { value } }) => setDays((now) => ({ ...now, [field]: value }))}
    />
  );
  return (
    <>
      <Popover opened={opened} onChange={(open) => !open && close()} position="bottom-end" trapFocus withinPortal>
        <Popover.Target>
          <Button
            leftSection={<CalendarDays size={15} />}
            onClick={toggle}
            aria-expanded={opened}
            aria-haspopup="dialog"
          >
            {isUsual ? `Last ${usualDays} days` : trouble === null ? formatDays(days.from, days.to) : 'Choose days'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.popover}>
          <Group gap="xs" grow wrap="nowrap">
            {input('from', 'First day')}
            {input('to', 'Last day')}
          </Group>
          <Text
            className={classes.note}
            role={trouble === null ? undefined : 'alert'}
            data-trouble={trouble !== null || undefined}
          >
            {trouble ?? 'Days that are complete are read again only while their upvotes still grow.'}
          </Text>
          <Group gap="xs" justify="space-between">
            <Button variant="subtle" disabled={isUsual} onClick={() => setDays(usual)}>
              Last {usualDays} days
            </Button>
            <Button variant="filled" disabled={trouble !== null || running} onClick={collect}>
              Collect these days
            </Button>
          </Group>
        </Popover.Dropdown>
      </Popover>
      <Button variant="filled" loading={pending} disabled={running || trouble !== null} onClick={collect}>
        {running ? 'Collecting …' : 'Collect now'}
      </Button>
    </>
  );
}
