import { Button } from '@mantine/core';
import type { PaperRow as Paper } from '@papertide/core/query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { SaveToggle } from '../../components/SaveToggle.tsx';
import { formatOf } from '../../lib/format.ts';
import { usePaperMarks } from '../../lib/paper-marks.ts';
import { usePrinting } from '../../lib/use-printing.ts';
import classes from './papers.module.css';

/** Rows that are fetched by scrolling alone; then a button asks, so that the foot of the page stays within reach. */
const byItself = 200;
const rowHeight = 78;

export interface LongListProps {
  readonly label: string;
  readonly rows: readonly Paper[];
  /** All rows that can be reached, fetched or not. */
  readonly count: number;
  /** Numbers the rows: their places in the list of a day, a week or a month. */
  readonly numbered?: boolean;
  readonly search: string;
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  readonly onMore: () => void;
}

/** A list of any length: only the rows near the window are drawn, and more are fetched as its end comes near. Printed, it has every row that was fetched. */
export function LongList({ label, rows, count, numbered = false, search, hasMore, isFetching, onMore }: LongListProps) {
  const { read, saved, mark } = usePaperMarks();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [asked, setAsked] = useState(byItself);
  useEffect(() => {
    const measure = (): void => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
    initialRect: { width: 1024, height: 1600 },
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const drawn = usePrinting() ? rows.map(({ key }, index) => ({ index, key })) : items;
  const nearEnd = last !== undefined && last.index >= rows.length - 5;
  useEffect(() => {
    if (nearEnd && hasMore && !isFetching && rows.length < asked) onMore();
  }, [nearEnd, hasMore, isFetching, rows.length, asked, onMore]);
  return (
    <>
      <PaperList
        label={label}
        ref={list}
        room={
          drawn === items && first !== undefined && last !== undefined
            ? { before: first.start - top, after: virtual.getTotalSize() - (last.end - top) }
            : undefined
        }
      >
        {drawn.map(({ index, key }) => {
          const paper = rows[index];
          return paper === undefined ? null : (
            <PaperRow
              key={key}
              paper={paper}
              topics
              place={numbered ? index + 1 : undefined}
              search={search}
              read={read.has(paper.key)}
              among={{ index, count, ref: virtual.measureElement }}
              actions={
                <SaveToggle
                  title={paper.title}
                  saved={saved.includes(paper.key)}
                  onChange={(on) => mark('saved', paper.key, on)}
                />
              }
            />
          );
        })}
      </PaperList>
      {hasMore && (
        <div className={classes.pages}>
          <Button
            loading={isFetching}
            onClick={() => {
              setAsked(rows.length + byItself);
              onMore();
            }}
          >
            Show more
          </Button>
          <span className={`${classes.place} pt-figures`}>{formatOf(rows.length, count)} papers</span>
        </div>
      )}
    </>
  );
}
