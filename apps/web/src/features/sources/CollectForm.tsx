import { Button, Group, NativeSelect, Popover, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { addDays } from '@papertide/core';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../lib/clock.ts';
import { formatDays } from '../../lib/format.ts';
import classes from './sources.module.css';
import {
  type CollectChoice,
  type CollectedSource,
  categoriesIn,
  categoriesTrouble,
  daysTrouble,
} from './sources-rows.ts';

/** Days that are collected unless told. */
const usualDays = 28;

export interface CollectFormProps {
  readonly running: boolean;
  /** The request has been sent and not been answered. */
  readonly pending: boolean;
  /** `null` is the last 28 days of Daily Papers. */
  readonly onCollect: (choice: CollectChoice | null) => void;
}

/** "Collect now" and what it reads: the last 28 days of Daily Papers up to today unless told. */
export function CollectForm({ running, pending, onCollect }: CollectFormProps) {
  const last = today();
  const usual = { from: addDays(last, 1 - usualDays), to: last };
  const [days, setDays] = useState(usual);
  const [source, setSource] = useState<CollectedSource>('huggingface');
  const [categories, setCategories] = useState('cs.CL, cs.LG');
  const isArxiv = source === 'arxiv';
  const [opened, { toggle, close }] = useDisclosure(false);
  const areUsualDays = days.from === usual.from && days.to === usual.to;
  const isUsual = areUsualDays && !isArxiv;
  const trouble = daysTrouble(days.from, days.to, last, source) ?? (isArxiv ? categoriesTrouble(categories) : null);
  const collect = (): void => {
    close();
    onCollect(isUsual ? null : { ...days, source, categories: isArxiv ? categoriesIn(categories) : [] });
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
            {isArxiv && 'arXiv, '}
            {areUsualDays
              ? `${isArxiv ? 'last' : 'Last'} ${usualDays} days`
              : trouble === null
                ? formatDays(days.from, days.to)
                : isArxiv
                  ? 'choose days'
                  : 'Choose days'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.popover}>
          <NativeSelect
            label="Source"
            value={source}
            onChange={({ currentTarget: { value } }) => setSource(value === 'arxiv' ? 'arxiv' : 'huggingface')}
            data={[
              { value: 'huggingface', label: 'Hugging Face Daily Papers' },
              { value: 'arxiv', label: 'arXiv, by category' },
            ]}
          />
          {isArxiv && (
            <TextInput
              label="Categories"
              value={categories}
              onChange={({ currentTarget: { value } }) => setCategories(value)}
            />
          )}
          <Group gap="xs" grow wrap="nowrap">
            {input('from', 'First day')}
            {input('to', 'Last day')}
          </Group>
          <Text
            className={classes.note}
            role={trouble === null ? undefined : 'alert'}
            data-trouble={trouble !== null || undefined}
          >
            {trouble ??
              (isArxiv
                ? 'By day of submission. arXiv is asked once in three seconds; a month of two categories takes a minute.'
                : 'Days that are complete are read again only while their upvotes still grow.')}
          </Text>
          <Group gap="xs" justify="space-between">
            <Button variant="subtle" disabled={areUsualDays} onClick={() => setDays(usual)}>
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
