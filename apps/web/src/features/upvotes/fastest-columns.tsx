import type { FastestAnswer } from '@papertide/core/query';
import { Sparkline } from '../../charts/Sparkline.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { Tag } from '../../components/Tag.tsx';
import { formatDuration, formatNumber, formatSigned } from '../../lib/format.ts';
import { shortHours } from './fastest-rows.ts';
import { paperColumns } from './paper-columns.tsx';
import classes from './upvotes.module.css';

type Row = FastestAnswer['rows'][number];

/** The columns of the fastest papers; in a week that is `past` upvotes are those of today, not of then. */
export const fastestColumns = (past: boolean): Column<Row>[] => [
  ...paperColumns<Row>((row) => (
    <>
      {formatSigned(row.gained, 0)} in {formatDuration(row.hours * 3600)}
      {row.hours < shortHours && ' only'}
    </>
  )),
  {
    id: 'readings',
    head: 'Readings',
    dropAt: 'tablet',
    cell: (row) => (
      <span className={classes.nowrap} title={row.readings.map((r) => `${r.observedAt}: ${r.upvotes}`).join('\n')}>
        <Sparkline values={row.readings.map((r) => r.upvotes)} width={72} />{' '}
        <span className={classes.quiet}>{formatNumber(row.readings.length)}</span>
      </span>
    ),
    text: (row) => formatNumber(row.readings.length),
  },
  {
    id: 'gained',
    head: 'Gained between first and last reading',
    align: 'right',
    dropAt: 'phone',
    cell: (row) => (
      <span className={classes.nowrap}>
        {formatSigned(row.gained, 0)} <span className={classes.quiet}>in {formatDuration(row.hours * 3600)}</span>{' '}
        {row.hours < shortHours && (
          <Tag tone="provisional" title="A day is extrapolated from these hours">
            short
          </Tag>
        )}
      </span>
    ),
    text: (row) => `${formatSigned(row.gained, 0)} in ${formatDuration(row.hours * 3600)}`,
  },
  {
    id: 'upvotes',
    head: past ? 'Upvotes now' : 'Upvotes',
    align: 'right',
    dropAt: 'tablet',
    cell: (row) => formatNumber(row.upvotes),
  },
  {
    id: 'velocity',
    head: 'Upvotes a day',
    align: 'right',
    cell: (row) => <b>{formatNumber(row.velocity, 1)}</b>,
    text: (row) => formatNumber(row.velocity, 1),
  },
];
