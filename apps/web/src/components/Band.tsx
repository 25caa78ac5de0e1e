import type { ReactNode } from 'react';
import classes from './Band.module.css';

export interface BandProps {
  readonly tone: 'demo' | 'error' | 'provisional' | 'accent';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** One way on, at the right. */
  readonly action?: ReactNode;
}

/** A message across the page or a panel. Errors are read out at once, the rest when there is time. */
export function Band({ tone, icon, children, action }: BandProps) {
  return (
    <div className={classes.band} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      {icon !== undefined && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <div className={classes.text}>{children}</div>
      {action}
    </div>
  );
}
