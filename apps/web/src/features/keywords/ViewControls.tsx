import { Button, TextInput } from '@mantine/core';
import type { SeriesSynonyms } from '@papertide/core/query';
import { Search } from 'lucide-react';
import { Choice } from '../../components/Choice.tsx';
import { KeywordChoices } from '../../components/KeywordChoices.tsx';
import { formatNumber } from '../../lib/format.ts';
import type { DataSpan } from '../../lib/usual-interval.ts';
import { windowOptions } from '../../lib/window-choice.ts';
import classes from './keywords.module.css';
import type { KeywordsState } from './keywords-state.ts';

const viewOptions = [
  { value: 'table', label: 'Table' },
  { value: 'slope', label: 'Slope' },
  { value: 'distinctive', label: 'Distinctive' },
] as const;
const sortOptions = [
  { value: 'papers', label: 'Most used' },
  { value: 'change', label: 'Changed most surely' },
] as const;
const measureOptions = [
  { value: 'rank', label: 'By place' },
  { value: 'share', label: 'By share' },
] as const;

interface Props {
  readonly state: KeywordsState;
  /** The days of data, for the windows that they can fill; `null` where the query bar names the days. */
  readonly data: DataSpan | null;
  /** General words that are left out; `null` while it is not known. */
  readonly hidden: number | null;
  /** The synonyms of the chosen keywords. */
  readonly groups: readonly SeriesSynonyms[];
}

/** Which keywords, how they are shown, of which days and in which order; and what narrows them. */
export function ViewControls({ state, data, hidden, groups }: Props) {
  const window = data && windowOptions(state.days, data);
  return (
    <>
      <div className={`${classes.tools} pt-screen-only`}>
        <KeywordChoices
          kind={state.kind}
          onKind={state.setKind}
          merging={state.merging}
          onMerging={(merging) => state.setMerging(merging, groups)}
        />
        <Choice label="View" value={state.view} options={viewOptions} onChange={state.setView} />
      </div>
      <div className={`${classes.tools} pt-screen-only`}>
        {window && window.options.length > 1 && <Choice label="Window" {...window} onChange={state.setDays} />}
        {state.view === 'table' && (
          <Choice label="Order" value={state.sort} options={sortOptions} onChange={state.setSort} />
        )}
        {state.view === 'slope' && (
          <Choice label="Ends" value={state.measure} options={measureOptions} onChange={state.setMeasure} />
        )}
      </div>
      <div className={`${classes.tools} pt-screen-only`}>
        {state.view === 'table' && (
          <TextInput
            className={classes.find}
            aria-label="Filter the keywords"
            data-search
            placeholder="Filter the keywords"
            leftSection={<Search size={14} aria-hidden="true" />}
            value={state.text}
            onChange={(event) => state.setText(event.currentTarget.value)}
          />
        )}
        <Button aria-pressed={state.general} onClick={() => state.setGeneral(!state.general)}>
          {state.general
            ? 'Hide general words'
            : `General words hidden${hidden === null ? '' : ` (${formatNumber(hidden)})`}`}
        </Button>
      </div>
    </>
  );
}
