import { Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { filterChips, filtersInWords } from '../../lib/filter-chips.ts';
import { plural } from '../../lib/format.ts';
import type { QueryBarState } from '../../lib/query-bar.ts';
import { usePhone } from '../../lib/use-phone.ts';
import { BarHelp } from './BarHelp.tsx';
import { DateRange } from './DateRange.tsx';
import { FilterChip } from './FilterChip.tsx';
import { FilterInput } from './FilterInput.tsx';
import { PrintedFilter } from './PrintedFilter.tsx';
import classes from './QueryBar.module.css';
import { TextReading } from './TextReading.tsx';

export interface QueryBarProps extends Omit<QueryBarState, 'axis'> {
  readonly placeholder?: string;
  /** A choice of dates; off on a page whose figures would not follow it. */
  readonly dates?: boolean;
}

/** The filter of a page: count, chips, input, date presets. On a phone one line that opens a sheet with the same. */
export function QueryBar(props: QueryBarProps) {
  const { filter, onChange, total, counting, dataTo, nameOf, suggestions, onType, dates = true } = props;
  const placeholder = props.placeholder ?? 'Add a topic, keyword, phrase, author…';
  const phone = usePhone();
  const [opened, { open, close }] = useDisclosure(false);
  const chips = filterChips(filter, nameOf, dataTo);
  const count = total === null ? 'Counting…' : plural(total, 'paper');
  const parts = (
    <>
      {chips.map((chip) => (
        <FilterChip key={chip.id} chip={chip} onDrop={() => onChange(chip.without)} />
      ))}
      <FilterInput
        placeholder={placeholder}
        suggestions={suggestions}
        onType={onType}
        onAdd={onChange}
        onDropLast={() => {
          const last = chips.at(-1);
          if (last !== undefined) onChange(last.without);
        }}
      />
    </>
  );
  const presets = dataTo !== null && dates && <DateRange filter={filter} dataTo={dataTo} onChange={onChange} />;
  const reading = filter.text !== '' && <TextReading text={filter.text} />;
  const printed = <PrintedFilter words={filtersInWords(filter, nameOf)} total={total} />;
  if (phone) {
    return (
      <>
        <search className={`${classes.line} pt-screen-only`}>
          <UnstyledButton className={classes.opener} onClick={open} data-search aria-haspopup="dialog">
            <Search size={16} aria-hidden="true" />
            <span className="pt-figures">
              <b className={classes.number} aria-busy={counting}>
                {count}
              </b>{' '}
              · {chips.length === 0 ? 'search or filter' : plural(chips.length, 'filter')}
            </span>
          </UnstyledButton>
          <Drawer
            opened={opened}
            onClose={close}
            position="bottom"
            size="92%"
            title={count}
            closeButtonProps={{ 'aria-label': 'Close' }}
          >
            <div className={classes.sheet}>
              {parts}
              {presets}
              <BarHelp />
            </div>
            {reading}
          </Drawer>
        </search>
        {printed}
      </>
    );
  }
  return (
    <>
      <search className="pt-screen-only">
        <div className={classes.bar}>
          <Search size={16} aria-hidden="true" className={classes.icon} />
          <output className={classes.count} aria-busy={counting}>
            {count}
          </output>
          <div className={classes.parts}>{parts}</div>
          <span className={classes.key} aria-hidden="true">
            /
          </span>
          <BarHelp />
          {presets}
        </div>
        {reading}
      </search>
      {printed}
    </>
  );
}
