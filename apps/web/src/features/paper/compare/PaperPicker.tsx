import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { PanelState } from '../../../components/PanelState.tsx';
import { PaperList, PaperMeta, PaperRow } from '../../../components/PaperRow.tsx';
import { calmText } from '../../../lib/calm-text.ts';
import { useCandidates } from '../paper-queries.ts';
import classes from './compare.module.css';

export interface PaperPickerProps {
  readonly label: string;
  /** The paper that it will stand beside; papers like it are offered until words are typed. '' for none. */
  readonly near: string;
  readonly onPick: (key: string) => void;
}

/** Finds a paper by words of its title; before that, papers like the other one, or the newest. */
export function PaperPicker({ label, near, onPick }: PaperPickerProps) {
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text.trim(), 150);
  const candidates = useCandidates(typed, near);
  return (
    <>
      <TextInput
        size="sm"
        aria-label={label}
        placeholder="Words of its title"
        leftSection={<Search size={14} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={classes.meta}>
        {typed !== '' ? 'Best matches' : near === '' ? 'The newest papers' : 'Papers like the other one'}
      </p>
      <PanelState
        query={candidates}
        height={480}
        skeleton="rows"
        failure="Could not look for papers"
        empty={(rows) =>
          rows.length === 0 ? { title: 'No paper matches', children: 'Try fewer or other words.' } : null
        }
      >
        {(rows) => (
          <PaperList label={label}>
            {rows.map((paper) => (
              <PaperRow
                key={paper.key}
                paper={paper}
                note={<PaperMeta paper={paper} />}
                actions={
                  paper.key === near ? (
                    <span className={classes.meta}>stands here already</span>
                  ) : (
                    <Button aria-label={`Compare with “${calmText(paper.title)}”`} onClick={() => onPick(paper.key)}>
                      Compare
                    </Button>
                  )
                }
              />
            ))}
          </PaperList>
        )}
      </PanelState>
    </>
  );
}
