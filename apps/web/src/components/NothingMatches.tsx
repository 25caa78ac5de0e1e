import { Button, Group } from '@mantine/core';
import type { PaperFilter } from '@papertide/core/query';
import { useCulprit } from '../lib/culprit.ts';
import { filterChips, type NameOf } from '../lib/filter-chips.ts';
import { plural } from '../lib/format.ts';
import { EmptyNote } from './EmptyNote.tsx';

const counted = ['', 'this filter', 'both filters', 'all three filters', 'all four filters', 'all five filters'];

export interface NothingMatchesProps {
  readonly filter: PaperFilter;
  readonly nameOf: NameOf;
  readonly onFilter: (filter: PaperFilter) => void;
  readonly onClear: () => void;
}

/** Why a list is empty: the part of the filter that does it, found by counting without each part. */
export function NothingMatches({ filter, nameOf, onFilter, onClear }: NothingMatchesProps) {
  const chips = filterChips(filter, nameOf, null);
  const found = useCulprit(filter, nameOf, true);
  const title = `No paper matches ${counted[chips.length] ?? `all ${chips.length} filters`}`;
  if (found === null) {
    return (
      <EmptyNote title={title} action={{ label: 'Clear all', onClick: onClear }}>
        Dropping one filter alone does not help.
      </EmptyNote>
    );
  }
  const { chip, without } = found;
  const name = `${chip.not ? 'not ' : ''}${chip.field} ${chip.value}`;
  return (
    <EmptyNote title={title}>
      Without “{name}” there {without === 1 ? 'is' : 'are'} {plural(without, 'paper')}.
      <Group gap="xs" mt="sm">
        <Button variant="filled" onClick={() => onFilter(chip.without(filter))}>
          Drop that filter
        </Button>
        {chips.length > 1 && <Button onClick={onClear}>Clear all</Button>}
      </Group>
    </EmptyNote>
  );
}
