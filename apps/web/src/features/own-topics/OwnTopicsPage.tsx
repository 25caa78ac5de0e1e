import { Button } from '@mantine/core';
import { formatText, type OwnTopic, ownTopicNode } from '@papertide/core/query';
import { useState } from 'react';
import { Link } from 'wouter';
import { AdminNote } from '../../components/AdminNote.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { Section } from '../../components/Section.tsx';
import { useAdmin } from '../../lib/admin.ts';
import { formatDay, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { textParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';
import classes from './own-topics.module.css';
import { type OwnTopicRow, useOwnTopics } from './own-topics-queries.ts';
import { TopicForm } from './TopicForm.tsx';

const blank: OwnTopic = { name: '', aliases: [], expression: '' };

/** A topic with its papers and what finds them, and for an admin the ways to change it. */
function TopicItem({ topic, onEdit, onRemove }: { topic: OwnTopicRow; onEdit?: () => void; onRemove?: () => void }) {
  const node = ownTopicNode(topic);
  const [asking, setAsking] = useState(false);
  return (
    <li className={classes.item}>
      <div>
        <Link href={`/topics?s=${encodeURIComponent(`topic:${topic.id}`)}`} className={classes.name}>
          {topic.name}
        </Link>
        <p className={classes.found}>
          <Link href={papersHref({ filter: { topics: [topic.id] } })} className="pt-figures">
            {plural(topic.papers, 'paper')}
          </Link>
          {node !== null && (
            <>
              {' · found by '}
              <code>{formatText(node)}</code>
            </>
          )}
          {` · version ${topic.version}, ${formatDay(topic.editedAt.slice(0, 10))}`}
        </p>
      </div>
      {onEdit !== undefined && onRemove !== undefined && asking && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={onRemove} aria-label={`Remove ${topic.name} for good`}>
            Remove for good
          </Button>
          <Button variant="default" autoFocus onClick={() => setAsking(false)} aria-label={`Keep ${topic.name}`}>
            Keep
          </Button>
        </div>
      )}
      {onEdit !== undefined && onRemove !== undefined && !asking && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={onEdit} aria-label={`Change ${topic.name}`}>
            Change
          </Button>
          <Button variant="default" onClick={() => setAsking(true)} aria-label={`Remove ${topic.name}`}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}

/** The topics that readers of this house define: a list, and a form for a new one or one that is changed. */
export function OwnTopicsPage() {
  const { query, save, remove } = useOwnTopics();
  const { isAdmin } = useAdmin();
  const [phrase, setPhrase] = useParam('phrase', textParam);
  const [edited, setEdited] = useState<{ readonly id: string | null; readonly topic: OwnTopic } | null>(null);
  const open = edited ?? (phrase === '' ? null : { id: null, topic: { ...blank, expression: phrase } });
  const close = (): void => {
    setEdited(null);
    if (phrase !== '') setPhrase('', { replace: true });
    save.reset();
  };
  return (
    <>
      <PageHeader
        title="Your topics"
        dek="Topics that readers of this house define. They are found in all history at once and in every new paper, and stay outside the taxonomy’s rankings and coverage."
        actions={
          isAdmin && open === null ? (
            <Button onClick={() => setEdited({ id: null, topic: blank })}>New topic</Button>
          ) : undefined
        }
      />
      <AdminNote what="Your topics" />
      {isAdmin && open !== null && (
        <TopicForm
          key={`${open.id} ${phrase}`}
          topic={open.topic}
          isNew={open.id === null}
          pending={save.isPending}
          trouble={save.error?.message ?? null}
          onSave={(topic) =>
            save.mutate({ id: open.id, topic: { ...topic, aliases: [...topic.aliases] } }, { onSuccess: close })
          }
          onCancel={close}
        />
      )}
      <Section title="What they are" subtitle="Papers of all days, and what finds them" rule="ink">
        <PanelState
          query={query}
          height={160}
          skeleton="rows"
          failure="Could not load your topics"
          empty={({ topics }) =>
            topics.length === 0
              ? {
                  title: 'No topic of yours yet',
                  children: 'Make one here, or type a phrase on the page of topics and save it as a topic.',
                }
              : null
          }
        >
          {({ topics }) => (
            <ul className={classes.list}>
              {topics.map((topic) => (
                <TopicItem
                  key={topic.id}
                  topic={topic}
                  onEdit={isAdmin ? () => setEdited({ id: topic.id, topic }) : undefined}
                  onRemove={isAdmin ? () => remove.mutate({ id: topic.id }) : undefined}
                />
              ))}
            </ul>
          )}
        </PanelState>
      </Section>
    </>
  );
}
