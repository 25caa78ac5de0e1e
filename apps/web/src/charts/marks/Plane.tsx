import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import styles from '../charts.module.css';

export interface PlaneProps<T> {
  /** Where the plane lies over the plot, px. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** What its points are and what Enter does, for screen readers. */
  readonly label: string;
  /** The point nearest to a place on the plot; `null` where there is none. */
  readonly find: (x: number, y: number) => T | null;
  /** Where a key leads from a point (`null`: from nowhere yet); `null` for a key that leads nowhere. */
  readonly walk: (from: T | null, key: string) => T | null;
  /** A point in words, read out when a key reached it. */
  readonly words: (at: T) => string;
  /** A click, a tap or Enter. */
  readonly onOpen?: (at: T) => void;
  /** Marks and tooltip of the point under the pointer or reached by key. */
  readonly children?: (at: T, byKey: boolean) => ReactNode;
}

/** A plane over a plot that finds points: by pointer the nearest one, by arrow keys the next one. One stop of the Tab key. */
export function Plane<T>({ box, label, find, walk, words, onOpen, children }: PlaneProps<T>) {
  const [active, setActive] = useState<{ readonly at: T; readonly byKey: boolean } | null>(null);
  const under = (event: MouseEvent): T | null => {
    const place = event.currentTarget.getBoundingClientRect();
    return find(event.clientX - place.left + box.left, event.clientY - place.top + box.top);
  };
  const hover = (event: MouseEvent) => {
    const at = under(event);
    setActive(at === null ? null : { at, byKey: false });
  };
  const open = (event: MouseEvent) => {
    // A click by key has no place: it opens the point that the keys have reached.
    const at = event.detail === 0 ? (active?.at ?? null) : under(event);
    if (at !== null) onOpen?.(at);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setActive(null);
    const to = walk(active?.at ?? null, event.key);
    if (to === null) return;
    event.preventDefault();
    setActive({ at: to, byKey: true });
  };
  return (
    <>
      {active && children?.(active.at, active.byKey)}
      <button
        type="button"
        className={styles.plane}
        style={{ ...box, cursor: onOpen ? 'pointer' : 'crosshair' }}
        aria-label={label}
        onPointerMove={hover}
        onPointerLeave={() => setActive((now) => (now?.byKey ? now : null))}
        onClick={open}
        onKeyDown={step}
        onBlur={() => setActive(null)}
      />
      <output className="pt-unseen" aria-live="polite">
        {active?.byKey ? words(active.at) : ''}
      </output>
    </>
  );
}

/** The walk along `n` places in a row by arrow keys, Home and End; begins at the last one. */
export function walkRow(n: number): (from: number | null, key: string) => number | null {
  return (from, key) => {
    const to = {
      ArrowLeft: from === null ? n - 1 : Math.max(0, from - 1),
      ArrowRight: from === null ? n - 1 : Math.min(n - 1, from + 1),
      Home: 0,
      End: n - 1,
    }[key];
    return n === 0 ? null : (to ?? null);
  };
}
