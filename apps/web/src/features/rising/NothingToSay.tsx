import { everyPaper, type RisingAnswer } from '@papertide/core/query';
import { leastSupport } from '@papertide/core/series';
import { Link } from 'wouter';
import { EmptyNote, type NoteAction } from '../../components/EmptyNote.tsx';
import { NothingMatches } from '../../components/NothingMatches.tsx';
import { formatDay, formatDays, formatNumber, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import type { QueryBarState } from '../../lib/query-bar.ts';
import type { Blank } from './blank.ts';
import type { RisingState } from './rising-state.ts';

export interface NothingToSayProps {
  readonly why: Blank;
  readonly answer: RisingAnswer;
  readonly bar: Pick<QueryBarState, 'filter' | 'total' | 'nameOf' | 'onChange'>;
  readonly state: Pick<RisingState, 'days' | 'setDays'>;
}

/** In place of the lists: why nothing is said of these papers, and the one click that helps. */
export function NothingToSay({ why, answer, bar, state }: NothingToSayProps) {
  const { filter, total, nameOf, onChange } = bar;
  const { now, before, provenance } = answer;
  const dropDates: NoteAction = {
    label: 'Drop the dates',
    onClick: () => onChange({ ...filter, from: null, to: null }),
  };
  const dropFilters: NoteAction = { label: 'Drop the filters', onClick: () => onChange(everyPaper) };
  const isDated = filter.from !== null || filter.to !== null;
  if (why === 'no-paper') {
    return <NothingMatches filter={filter} nameOf={nameOf} onFilter={onChange} onClear={() => onChange(everyPaper)} />;
  }
  if (why === 'no-before') {
    return (
      <EmptyNote
        title="Nothing before to compare with"
        action={
          isDated
            ? dropDates
            : state.days === 'usual'
              ? { label: 'Collect more days', href: '/sources' }
              : { label: 'Compare shorter windows', onClick: () => state.setDays('usual') }
        }
      >
        {isDated
          ? `Days are compared with as many right before them, and the data begins on ${formatDay(provenance.dataFrom)}.`
          : `The data begins on ${formatDay(provenance.dataFrom)}. A change needs two windows of a week or more.`}
      </EmptyNote>
    );
  }
  const windows = now && before ? formatDays(before.from, now.to) : '';
  if (why === 'none-then') {
    return (
      <EmptyNote
        title={`${total === null ? 'No paper that matches' : `None of the ${plural(total, 'paper')} that match`} lies in these days`}
        action={isDated ? dropDates : dropFilters}
      >
        Compared are the two halves of {windows}. <Link href={papersHref({ filter })}>Read the papers that match</Link>
      </EmptyNote>
    );
  }
  const of = (now?.papers ?? 0) + (before?.papers ?? 0);
  const those = { ...filter, from: before?.from ?? null, to: now?.to ?? null };
  return (
    <EmptyNote title="Too few papers to tell" action={isDated ? dropDates : dropFilters}>
      <Link href={papersHref({ filter: those })}>{plural(of, 'paper')}</Link> {of === 1 ? 'matches' : 'match'} in{' '}
      {windows}. A change needs {formatNumber(leastSupport)} of a topic or keyword in both windows together.
    </EmptyNote>
  );
}
