import { CloseButton, UnstyledButton } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { series } from '../theme/tokens.ts';
import classes from './SeriesChip.module.css';

/** A piece of a series' line, with its dash. */
export function SeriesSwatch({ slot, width = 26 }: { slot: number; width?: number }) {
  const dash = series[slot - 1]?.dash;
  return (
    <svg width={width} height={8} viewBox={`0 0 ${width} 8`} aria-hidden="true" className={classes.swatch}>
      <line
        x1={0}
        x2={width}
        y1={4}
        y2={4}
        stroke={`var(--pt-series-${slot}-stroke)`}
        strokeWidth={2}
        strokeDasharray={dash === '0' ? undefined : dash}
      />
    </svg>
  );
}

export interface SeriesChipProps {
  /** Palette slot, 1 to 10. */
  readonly slot: number;
  readonly label: string;
  /** Isolated: the only one drawn in full. */
  readonly isolated: boolean;
  readonly hidden?: boolean;
  /** A click. */
  readonly onIsolate: () => void;
  /** Ctrl- or Cmd-click. */
  readonly onToggle?: () => void;
  readonly onRemove?: () => void;
  /** What else can be asked of it, between its name and the cross. */
  readonly children?: ReactNode;
}

/** A series of a chart: click isolates, Ctrl/Cmd-click shows or hides, the cross removes. */
export function SeriesChip(props: SeriesChipProps) {
  const { slot, label, isolated, hidden = false, onIsolate, onToggle, onRemove, children } = props;
  const click = (event: MouseEvent): void => {
    if ((event.ctrlKey || event.metaKey) && onToggle !== undefined) onToggle();
    else onIsolate();
  };
  return (
    <span className={classes.chip} data-isolated={isolated || undefined} data-hidden={hidden || undefined}>
      <UnstyledButton className={classes.name} aria-pressed={isolated} onClick={click} title={`Only ${label}`}>
        <SeriesSwatch slot={slot} />
        {label}
      </UnstyledButton>
      {children}
      {onRemove !== undefined && (
        <CloseButton size={22} iconSize={12} aria-label={`Remove ${label}`} onClick={onRemove} />
      )}
    </span>
  );
}
