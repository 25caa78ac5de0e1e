import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

export interface SectionProps {
  /** A question on exploring pages, a finding where the figures support one. */
  readonly title: ReactNode;
  /** Unit, what one mark or row is, n. */
  readonly subtitle?: ReactNode;
  /** Top right: the table switch and the export menu. */
  readonly actions?: ReactNode;
  /** Bottom left: source, as of, coverage. */
  readonly footer?: ReactNode;
  /** Bottom right: usually a `MethodDialog`. */
  readonly method?: ReactNode;
  /** The line above: `ink` for the first section of a page, `line` for the others, `none` beside another section. */
  readonly rule?: 'ink' | 'line' | 'none';
  readonly children: ReactNode;
}

/** A part of a page under its own heading, divided from the rest by space and a hairline. */
export function Section({ title, subtitle, actions, footer, method, rule = 'line', children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} data-rule={rule} aria-labelledby={id}>
      <header className={classes.header}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {subtitle !== undefined && <div className={`${classes.subtitle} pt-words`}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={`${classes.actions} pt-screen-only`}>{actions}</div>}
      </header>
      {children}
      {(footer !== undefined || method !== undefined) && (
        <footer className={classes.footer}>
          <span>{footer}</span>
          {method}
        </footer>
      )}
    </section>
  );
}
