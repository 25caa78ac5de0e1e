import { CloseButton } from '@mantine/core';
import { Link } from 'wouter';
import type { Chip } from '../../lib/filter-chips.ts';
import classes from './QueryBar.module.css';

/** A part of the filter, "field value ×"; an exclusion says "not" and strikes its value through. */
export function FilterChip({ chip, onDrop }: { chip: Chip; onDrop: () => void }) {
  const words = `${chip.not ? 'not ' : ''}${chip.field} ${chip.value}`;
  return (
    <span className={classes.chip}>
      <span className={classes.field}>{chip.not ? `not ${chip.field}` : chip.field}</span>
      <span className={classes.value} data-not={chip.not || undefined} title={chip.value}>
        {chip.href === null ? chip.value : <Link href={chip.href}>{chip.value}</Link>}
      </span>
      <CloseButton size={20} iconSize={11} aria-label={`Drop the filter ${words}`} onClick={onDrop} />
    </span>
  );
}
