import { Combobox, useCombobox } from '@mantine/core';
import type { PaperFilter } from '@papertide/core/query';
import { type KeyboardEvent, useState } from 'react';
import { readEntry, withEntry } from '../../lib/filter-entry.ts';
import { withoutSeries, withSeries } from '../../lib/filter-lists.ts';
import { plural } from '../../lib/format.ts';
import type { Suggestion } from '../../lib/query-bar.ts';
import { seriesNouns } from '../../lib/series-nouns.ts';
import classes from './QueryBar.module.css';

export interface FilterInputProps {
  readonly placeholder: string;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
  readonly onAdd: (change: (filter: PaperFilter) => PaperFilter) => void;
  /** Backspace in the empty input. */
  readonly onDropLast: () => void;
}

/** The input of the query bar: Enter adds words or the marked suggestion, Backspace in the empty input drops a chip. */
export function FilterInput({ placeholder, suggestions, onType, onAdd, onDropLast }: FilterInputProps) {
  const [text, setText] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const type = (next: string): void => {
    setText(next);
    onType(next);
    combobox.resetSelectedOption();
    if (next.trim() === '') combobox.closeDropdown();
    else combobox.openDropdown();
  };
  const add = (change: (filter: PaperFilter) => PaperFilter): void => {
    onAdd(change);
    type('');
  };
  const submit = (value: string): void => {
    const suggestion = suggestions[Number(value)];
    const change = readEntry(text).not ? withoutSeries : withSeries;
    if (suggestion !== undefined) add((now) => change(now, suggestion.ref));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const marked = combobox.getSelectedOptionIndex() >= 0 && combobox.dropdownOpened;
    if (event.key === 'Enter' && !marked && text.trim() !== '') add((now) => withEntry(now, text));
    if (event.key === 'Backspace' && text === '') onDropLast();
    if (event.key === 'Escape' && text === '') event.currentTarget.blur();
    else if (event.key === 'Escape') type('');
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} width="target" position="bottom-start" withinPortal={false}>
      <Combobox.Target>
        <input
          className={classes.input}
          data-search
          type="text"
          data-autofocus
          aria-label={placeholder}
          placeholder={placeholder}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={suggestions.length === 0 || text.trim() === ''} miw={260}>
        <Combobox.Options aria-label="What it may mean">
          {suggestions.map((suggestion, i) => (
            <Combobox.Option value={String(i)} key={`${suggestion.ref.dimension}:${suggestion.ref.key}`}>
              <span className={classes.option}>
                <span>
                  <span className={classes.field}>{seriesNouns[suggestion.ref.dimension]}</span> {suggestion.label}
                </span>
                <span className={classes.field}>{plural(suggestion.papers, 'paper')}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
