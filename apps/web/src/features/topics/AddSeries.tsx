import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { groupBy } from '@papertide/core';
import {
  asPhrase,
  type Dimension,
  isOwnTopic,
  type KeywordDimension,
  keywordPartsOf,
  maxSeries,
  type SeriesRef,
} from '@papertide/core/query';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { formatNumber, plural } from '../../lib/format.ts';
import classes from './topics.module.css';
import { useSuggestions } from './topics-queries.ts';

const kinds: Readonly<Partial<Record<Dimension | 'own', string>>> = {
  own: 'Your topics',
  topic: 'Topics',
  phrase: 'The phrase',
  area: 'Areas',
  keyword: 'Keywords',
  'source-keyword': 'Keywords of the source',
  'any-keyword': 'Keywords, ours or given',
  author: 'Authors',
  organization: 'Organizations',
  category: 'Categories',
  source: 'Sources',
};

const kindOf = ({ dimension, key }: SeriesRef): Dimension | 'own' =>
  dimension === 'topic' && isOwnTopic(key) ? 'own' : (keywordPartsOf(dimension)?.kind ?? dimension);

export interface AddSeriesProps {
  /** Series in the chart. */
  readonly shown: number;
  readonly keywords: KeywordDimension;
  readonly onAdd: (ref: SeriesRef) => void;
}

/**
 * The box that adds a series to the chart: a topic, keyword, author and so on, or whatever is typed as a phrase, each with its
 * papers; the kind of the best match comes first. Keywords are counted as `keywords` does, like those in the chart. Type, then choose with the arrow keys or the mouse.
 */
export function AddSeries({ shown, keywords, onAdd }: AddSeriesProps) {
  const [typed, setTyped] = useState('');
  const [focused, setFocused] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const suggestions = useSuggestions(typed, focused, keywords);
  const found = suggestions.data ?? [];
  const groups = groupBy(
    found.map((suggestion, i) => ({ ...suggestion, i })),
    ({ ref }) => kindOf(ref),
  );
  const full = shown >= maxSeries;
  const { selectFirstOption } = combobox;
  const typing = typed.trim() !== '';
  useEffect(() => {
    if (typing) selectFirstOption();
  }, [typing, suggestions.data, selectFirstOption]);
  const submit = (value: string): void => {
    const chosen = found[Number(value)];
    if (chosen === undefined) return;
    onAdd(chosen.ref);
    setTyped('');
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} width={340} position="bottom-start">
      <Combobox.Target>
        <TextInput
          className={classes.add}
          leftSection={<Plus size={14} aria-hidden="true" />}
          aria-label="Add a topic, keyword, author or phrase to the chart"
          placeholder={full ? `A chart holds ${maxSeries} series` : 'Add a series…'}
          disabled={full}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => {
            setFocused(true);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0 && !typing}>
        <Combobox.Options mah={400} style={{ overflowY: 'auto' }} aria-label="What it may mean">
          {[...groups].map(([kind, options]) => (
            <Combobox.Group key={kind} label={kinds[kind]}>
              {options.map(({ ref, label: name, papers, i }) => (
                <Combobox.Option key={ref.key} value={String(i)} className={classes.option}>
                  <span>{name}</span>
                  <span className={`${classes.count} pt-figures`} title={plural(papers, 'paper')}>
                    {formatNumber(papers)}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {found.length === 0 && !suggestions.isFetching && (
            <Combobox.Empty>Nothing goes by that name, and no paper can be searched for it</Combobox.Empty>
          )}
        </Combobox.Options>
        {typing && (
          <Combobox.Footer onMouseDown={(event) => event.preventDefault()}>
            <Link href={`/topics/mine?phrase=${encodeURIComponent(asPhrase(typed))}`} className={classes.count}>
              Save this phrase as a topic
            </Link>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
