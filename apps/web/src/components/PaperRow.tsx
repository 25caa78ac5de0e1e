import type { PaperRow as Paper } from '@papertide/core/query';
import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import { calmText } from '../lib/calm-text.ts';
import { formatDay, formatNumber, formatPercentile } from '../lib/format.ts';
import { MaturityWords } from './Maturity.tsx';
import classes from './PaperRow.module.css';
import { PaperTitle } from './PaperTitle.tsx';
import { TopicDots } from './TopicDots.tsx';

/** The address of a paper's page. Keys of old papers hold a slash, which stays one. */
export function paperHref(key: string): string {
  return `/papers/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** What a paper's percentile is among: "its day" or "its week". */
const cohortName = (cohort: string): string => (cohort.includes('W') ? 'its week' : 'its day');

/** "28 May 2026 · **156** upvotes · p99 of its week · settling". */
export function PaperMeta({ paper }: { paper: Paper }) {
  const { listedOn, publishedOn, upvotes, rank } = paper;
  return (
    <span className="pt-figures">
      {listedOn !== null && <time dateTime={listedOn}>{formatDay(listedOn)}</time>}
      {listedOn === null && publishedOn !== null && (
        <>
          published <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>
        </>
      )}
      {listedOn === null && publishedOn === null && 'no date'}
      {upvotes === null ? (
        ' · upvotes not known'
      ) : (
        <>
          {' · '}
          <b className={classes.upvotes}>{formatNumber(upvotes)}</b> {upvotes === 1 ? 'upvote' : 'upvotes'}
        </>
      )}
      {rank !== null && ` · ${formatPercentile(rank.percentile)} of ${cohortName(rank.cohort)}`}
      {rank !== null && <MaturityWords rank={rank} />}
    </span>
  );
}

export interface PaperRowProps {
  readonly paper: Paper;
  /** Its place in the list, 1 is first. */
  readonly place?: number;
  /** Topics as a second meta line. */
  readonly topics?: boolean;
  /** What stands in the place of the meta line. */
  readonly note?: ReactNode;
  /** Right column, such as upvotes with a week strip. It takes the place of the meta line's figures. */
  readonly aside?: ReactNode;
  /** Words that were searched for, marked in the title. */
  readonly search?: string;
  /** Opened before in this browser: said in words and in a quieter title. */
  readonly read?: boolean;
  /** Buttons at the end of the row. */
  readonly actions?: ReactNode;
  /** Where the row is one of many of which only some are drawn: its place from 0, how many there are, who measures it. */
  readonly among?: { readonly index: number; readonly count: number; readonly ref: Ref<HTMLLIElement> };
}

/** A paper in a list: its title is the link. Use inside `PaperList`. */
export function PaperRow(props: PaperRowProps) {
  const { paper, place, topics = false, note, aside, search, read = false, actions, among } = props;
  return (
    <li
      className={classes.row}
      data-read={read || undefined}
      ref={among?.ref}
      data-index={among?.index}
      aria-posinset={among && among.index + 1}
      aria-setsize={among?.count}
    >
      {place !== undefined && <span className={`${classes.place} pt-figures`}>{place}</span>}
      <div className={classes.body}>
        <Link href={paperHref(paper.key)} className={classes.title} title={calmText(paper.title)}>
          <PaperTitle title={paper.title} search={search} />
        </Link>
        <div className={classes.meta}>
          {note ?? (aside === undefined && <PaperMeta paper={paper} />)}
          {read && <span>read</span>}
          {topics && paper.topics.length > 0 && <TopicDots topics={paper.topics} />}
        </div>
      </div>
      {aside !== undefined && <div className={`${classes.aside} pt-figures`}>{aside}</div>}
      {actions}
    </li>
  );
}

export interface PaperListProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLUListElement>;
  /** Pixels of the rows that are not drawn. */
  readonly room?: { readonly before: number; readonly after: number };
}

/** The list around paper rows. */
export function PaperList({ label, children, ref, room }: PaperListProps) {
  return (
    <ul
      className={classes.list}
      aria-label={label}
      ref={ref}
      style={room && { paddingTop: room.before, paddingBottom: room.after }}
    >
      {children}
    </ul>
  );
}
