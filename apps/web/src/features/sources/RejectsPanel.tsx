import { Button } from '@mantine/core';
import type { Reject } from '@papertide/core/query';
import { picturedTable } from '../../charts/export/picture-table.ts';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { Section } from '../../components/Section.tsx';
import { formatInstant, formatOf, plural } from '../../lib/format.ts';
import classes from './sources.module.css';
import { rejectsTable } from './sources-tables.ts';

const title = 'What was refused, and why?';

export interface RejectsPanelProps {
  readonly query: PanelQuery<{ readonly total: number; readonly rows: readonly Reject[] }>;
  /** The run whose rejects are shown; `null` for those of all runs. */
  readonly runId: number | null;
  readonly onAll: () => void;
  /** `null` where no longer list can be had. */
  readonly onMore: (() => void) | null;
}

/** Records that were refused, each with its reason and what was read. */
export function RejectsPanel({ query, runId, onAll, onMore }: RejectsPanelProps) {
  const { data } = query;
  const subtitle =
    data === undefined
      ? '\u00a0'
      : `${plural(data.total, 'record')}${runId === null ? '' : ` of run ${runId}`} · each is kept once, however often it came, and changes nothing else`;
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        <>
          {runId !== null && <Button onClick={onAll}>Rejects of all runs</Button>}
          {data !== undefined && data.rows.length > 0 && (
            <ExportMenu
              of={title}
              what="rejects"
              subtitle={subtitle}
              filters={runId === null ? 'none' : `run ${runId}`}
              provenance={null}
              asOf={data.rows[0]?.at ?? null}
              shown={{
                rows: data.rows.length,
                table: () => rejectsTable(data.rows),
                picture: () => picturedTable(rejectsTable(data.rows)),
              }}
            />
          )}
        </>
      }
    >
      <PanelState query={query} height={18} skeleton="rows" failure="Could not load the rejects">
        {({ rows, total }) =>
          rows.length === 0 ? (
            <p className={classes.note}>Every record that was read could be used.</p>
          ) : (
            <>
              <ul className={classes.list}>
                {rows.map((reject) => (
                  <li key={reject.id}>
                    <details className={classes.reject}>
                      <summary>
                        <span className={classes.strong}>{reject.reason}</span>{' '}
                        <span className={classes.quiet}>
                          {reject.sourceKey ?? 'no key'} · {reject.source} · run {reject.runId} ·{' '}
                          {formatInstant(reject.at)}
                        </span>
                      </summary>
                      <pre className={classes.payload}>{reject.payload}</pre>
                    </details>
                  </li>
                ))}
              </ul>
              {rows.length < total && (
                <div className={classes.foot}>
                  {onMore !== null && <Button onClick={onMore}>Show more</Button>}
                  <span>{formatOf(rows.length, total)} records shown</span>
                </div>
              )}
            </>
          )
        }
      </PanelState>
    </Section>
  );
}
