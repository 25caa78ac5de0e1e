import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { type ChartNote, formatNote, longestNote, mostNotes, parseNote } from '../../lib/chart-notes.ts';
import { formatDay } from '../../lib/format.ts';
import classes from './topics.module.css';

export interface NotesEditorProps {
  readonly notes: readonly ChartNote[];
  readonly onAdd: (note: ChartNote) => void;
  readonly onRemove: (note: ChartNote) => void;
}

/** The reader's own notes on the time axis: a day and a few words each. They stand in the address and in pictures. */
export function NotesEditor({ notes, onAdd, onRemove }: NotesEditorProps) {
  const [day, setDay] = useState('');
  const [label, setLabel] = useState('');
  const note = parseNote(`${day} ${label}`);
  const full = notes.length >= mostNotes;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (note === null || full) return;
    onAdd(note);
    setLabel('');
  };
  return (
    <form onSubmit={submit}>
      <div className={classes.optionHead}>Notes on the time axis</div>
      {notes.map((each) => (
        <div key={formatNote(each)} className={classes.note}>
          <span>
            {formatDay(each.day)}: {each.label}
          </span>
          <ActionIcon size="sm" aria-label={`Remove the note “${each.label}”`} onClick={() => onRemove(each)}>
            <X size={13} />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.noteForm}>
        <TextInput
          type="date"
          size="xs"
          aria-label="Day of the note"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          aria-label="Words of the note"
          placeholder={full ? `A chart holds ${mostNotes} notes` : 'What happened'}
          maxLength={longestNote}
          value={label}
          disabled={full}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={note === null || full} aria-label="Add the note">
          <Plus size={14} />
        </Button>
      </div>
    </form>
  );
}
