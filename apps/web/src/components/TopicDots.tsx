import { isOwnTopic } from '@papertide/core/query';
import { Link } from 'wouter';
import { topicHref } from '../lib/portrait-href.ts';
import classes from './TopicDots.module.css';

export interface TopicDotsProps {
  readonly topics: readonly { readonly id: string; readonly name: string; readonly slot: number | null }[];
  /** More than these are counted: "+2". */
  readonly max?: number;
}

/** A paper's topics: name and dot in the topic's color, each a link to its page. */
export function TopicDots({ topics, max = 3 }: TopicDotsProps) {
  const rest = topics.slice(max);
  return (
    <span className={classes.topics}>
      {topics.slice(0, max).map((topic) => (
        <Link key={topic.id} href={topicHref(topic.id)} className={classes.topic}>
          {topic.slot !== null && (
            <span
              className={classes.dot}
              style={{ background: `var(--pt-series-${topic.slot}-stroke)` }}
              aria-hidden="true"
            />
          )}
          {topic.name}
          {isOwnTopic(topic.id) && <span className={classes.own}>yours</span>}
        </Link>
      ))}
      {rest.length > 0 && <span title={rest.map((topic) => topic.name).join(', ')}>+{rest.length}</span>}
    </span>
  );
}
