import { Button, TextInput } from '@mantine/core';
import type { OwnTopic } from '@papertide/core/query';
import { type FormEvent, useState } from 'react';
import { TextReading } from '../../components/query-bar/TextReading.tsx';
import classes from './own-topics.module.css';

export interface TopicFormProps {
  /** What the fields hold at first. */
  readonly topic: OwnTopic;
  readonly isNew: boolean;
  readonly pending: boolean;
  /** What the server says against it. */
  readonly trouble: string | null;
  readonly onSave: (topic: OwnTopic) => void;
  readonly onCancel: () => void;
}

/** The fields of a topic: its name, words that name it, a text that finds it. */
export function TopicForm({ topic, isNew, pending, trouble, onSave, onCancel }: TopicFormProps) {
  const [name, setName] = useState(topic.name);
  const [aliases, setAliases] = useState(topic.aliases.join(', '));
  const [expression, setExpression] = useState(topic.expression);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = aliases.split(',').map((alias) => alias.trim());
    onSave({ name: name.trim(), aliases: words.filter((alias) => alias !== ''), expression: expression.trim() });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Name"
        value={name}
        maxLength={80}
        required
        onChange={(event) => setName(event.currentTarget.value)}
        error={trouble}
      />
      <TextInput
        label="Also called"
        description="Words that name it side by side, separated by commas"
        value={aliases}
        onChange={(event) => setAliases(event.currentTarget.value)}
      />
      <TextInput
        label="Or found by"
        description={'A text as in the query bar: "reward hacking" OR gam* -game'}
        value={expression}
        maxLength={300}
        onChange={(event) => setExpression(event.currentTarget.value)}
      />
      {expression.trim() !== '' && <TextReading text={expression} />}
      <div className={classes.buttons}>
        <Button type="submit" disabled={name.trim() === '' || pending}>
          {isNew ? 'Make this topic' : 'Change this topic'}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
