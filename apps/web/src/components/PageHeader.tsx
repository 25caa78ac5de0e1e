import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

export interface PageHeaderProps {
  /** A sentence that the data supports; also the title of the browser's tab. */
  readonly title: string;
  /** One or two sentences under it. */
  readonly dek?: ReactNode;
  /** Buttons at the right, on wide pages level with the dek. */
  readonly actions?: ReactNode;
  /** `paper` is larger and may be as wide as the page. */
  readonly kind?: 'page' | 'paper';
}

/** The one title of a page. */
export function PageHeader({ title, dek, actions, kind = 'page' }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <title>{`${title} · Papertide`}</title>
      <div>
        <h1 className={classes.title} data-kind={kind}>
          {title}
        </h1>
        {dek !== undefined && <div className={`${classes.dek} pt-words`}>{dek}</div>}
      </div>
      {actions !== undefined && <div className={`${classes.actions} pt-screen-only`}>{actions}</div>}
    </header>
  );
}
