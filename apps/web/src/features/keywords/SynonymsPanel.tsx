import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Merging } from '@papertide/core/query';
import { type FormEvent, useState } from 'react';
import { ErrorBand } from '../../components/ErrorBand.tsx';
import { joinedWords } from './joined-words.ts';
import classes from './keywords.module.css';
import { useSynonyms } from './keywords-queries.ts';

interface Props {
  readonly keyword: string;
  readonly label: string;
  /** Whether the page counts them as one. */
  readonly merging: Merging;
  /** After an edit the keyword may go by another one. */
  readonly onChoose: (key: string) => void;
}

/** Which keywords count as this one; for an admin the way to merge more into it or to split them off. */
export function SynonymsPanel({ keyword, label, merging, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const [term, setTerm] = useState('');
  const [settled] = useDebouncedValue(term.trim(), 200);
  const { groups, right, merge, split, others } = useSynonyms(keyword, settled);
  const group = groups.data?.groups[0];
  const joined = term.trim() === '' ? null : joinedWords(group ?? null, others.data?.groups ?? []);
  const isAdmin = right.data?.isAdmin === true;
  const busy = merge.isPending || split.isPending;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (term.trim() === '') return;
    merge.mutate({ terms: [keyword, term.trim()] }, { onSuccess: (saved) => onChoose(saved.preferred) });
    setTerm('');
  };
  const error = merge.error ?? split.error;
  return (
    <section className={classes.synonyms} aria-label="Synonyms">
      <div className={classes.chips}>
        {group && (
          <span className={classes.faint}>
            {merging === 'merged' ? 'Counted as one' : 'Synonyms, apart here'},{' '}
            {group.origin === 'starter' ? 'starter set' : `version ${group.version}`}:
          </span>
        )}
        {group &&
          [{ key: group.preferred, label: group.label }, ...group.members].map((member) => (
            <span key={member.key} className={classes.member}>
              {member.label}
              {open && isAdmin && (
                <CloseButton
                  size="xs"
                  aria-label={`Split off ${member.label}`}
                  disabled={busy}
                  onClick={() => split.mutate({ group: group.id, term: member.key })}
                />
              )}
            </span>
          ))}
        <Button className="pt-screen-only" aria-expanded={open} onClick={() => setOpen(!open)}>
          Merge or split
        </Button>
      </div>
      {open && !isAdmin && right.data && (
        <p className={classes.sentence}>
          Only an admin can change what counts as one
          {right.data.takesToken ? ': enter the admin token of this house first' : ', on the machine of this house'}.
          “Synonyms apart” counts each by itself on this page.
        </p>
      )}
      {open && isAdmin && joined !== null && (
        <p className={classes.sentence} role="status">
          {joined}
        </p>
      )}
      {open && isAdmin && (
        <form className={classes.tools} onSubmit={add}>
          <TextInput
            className={classes.find}
            aria-label={`A keyword that means the same as ${label}`}
            placeholder="Another keyword that means the same"
            value={term}
            maxLength={200}
            onChange={(event) => setTerm(event.currentTarget.value)}
          />
          <Button type="submit" disabled={busy || term.trim() === ''}>
            {joined === null ? 'Count as one' : 'Make them one group'}
          </Button>
          {group && (
            <Button disabled={busy} onClick={() => split.mutate({ group: group.id })}>
              Split up
            </Button>
          )}
        </form>
      )}
      {open && isAdmin && group && (
        <p className={classes.sentence}>
          “Split up” counts each of these keywords by itself again. It does not bring back groups that were merged into
          this one.
        </p>
      )}
      {error && <ErrorBand title="Could not change the group." cause={error.message} />}
    </section>
  );
}
