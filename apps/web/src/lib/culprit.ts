import type { PaperFilter } from '@papertide/core/query';
import { useQueries } from '@tanstack/react-query';
import { type Chip, filterChips, type NameOf } from './filter-chips.ts';
import { useTRPC } from './trpc.ts';

/** A part of a filter and how many papers match without it. */
export interface Suspect {
  readonly chip: Chip;
  readonly without: number;
}

/** The part of the filter whose absence leaves most papers; `null` where no single part is to blame. */
export function culprit(suspects: readonly Suspect[]): Suspect | null {
  const best = suspects.reduce<Suspect | null>((a, b) => (a === null || b.without > a.without ? b : a), null);
  return best === null || best.without === 0 ? null : best;
}

/** Which part of a filter leaves no paper: one count for each part, asked only when there is something to find out. */
export function useCulprit(filter: PaperFilter, nameOf: NameOf, enabled: boolean): Suspect | null {
  const trpc = useTRPC();
  const chips = enabled ? filterChips(filter, nameOf, null) : [];
  const counts = useQueries({
    queries: chips.map((chip) => trpc.papers.count.queryOptions(chip.without(filter), { placeholderData: undefined })),
  });
  return culprit(
    chips.flatMap((chip, i) => {
      const total = counts[i]?.data?.total;
      return total === undefined ? [] : [{ chip, without: total }];
    }),
  );
}
