import type { PaperRow } from '@papertide/core/query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Column } from '../../components/DataTable.tsx';
import { paperHref } from '../../components/PaperRow.tsx';
import { PaperTitle } from '../../components/PaperTitle.tsx';
import { calmText } from '../../lib/calm-text.ts';
import { formatDay } from '../../lib/format.ts';
import classes from './upvotes.module.css';

/** The columns that every ranking of papers begins with: its title, with `meta` below it on a phone, and its listed day. */
export const paperColumns = <Row extends PaperRow>(meta: (row: Row) => ReactNode): Column<Row>[] => [
  {
    id: 'paper',
    head: 'Paper',
    cell: (row) => (
      <>
        <Link href={paperHref(row.key)} className={classes.title} title={calmText(row.title)}>
          <PaperTitle title={row.title} />
        </Link>
        <span className={`${classes.phoneMeta} pt-figures`}>{meta(row)}</span>
      </>
    ),
    text: (row) => calmText(row.title),
  },
  {
    id: 'listed',
    head: 'Listed',
    dropAt: 'phone',
    cell: (row) => <span className={classes.nowrap}>{formatDay(row.listedOn)}</span>,
    text: (row) => formatDay(row.listedOn),
  },
];
