import { toBibtex } from '@papertide/core/export';
import { encodePaperQuery, type PaperFilter, type PaperQuery, paperQuerySchema } from '@papertide/core/query';
import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { download } from '../../lib/download.ts';
import { exportLink, fileName } from '../../lib/export-link.ts';
import { filterChips, type NameOf } from '../../lib/filter-chips.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type DataSpan, intervalFor } from '../../lib/usual-interval.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';
import { citableOf, culprit, type Suspect } from './papers-rows.ts';

/** A page of the list of papers that a query asks for. */
export function usePapers(query: PaperQuery) {
  const trpc = useTRPC();
  return useQuery(trpc.papers.list.queryOptions(query));
}

/** The papers of a filter by month, of all dates; young data by week or day. */
export function usePeriods(filter: PaperFilter, data: DataSpan) {
  const trpc = useTRPC();
  const all = { ...filter, from: null, to: null };
  return useQuery(
    trpc.trends.read.queryOptions(
      { series: [{ dimension: 'all', key: '' }], metric: 'papers', interval: intervalFor(all, data), filter: all },
      { enabled: data.to !== null, select: withoutIdleDays },
    ),
  );
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

interface ExportedPapers {
  readonly provenance: { readonly dataTo: string | null; readonly synthetic: boolean };
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Every paper of the filter as BibTeX, from the server's export of all rows. */
export function useBibtexDownload(filter: PaperFilter) {
  return useMutation({
    mutationFn: async () => {
      const pairs = encodePaperQuery(paperQuerySchema.parse({ filter }));
      const response = await fetch(exportLink('papers', 'json', pairs));
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const { provenance, rows } = (await response.json()) as ExportedPapers;
      const note = provenance.synthetic ? '% Synthetic demo data: no paper here is real.\n' : '';
      const entries = rows.map((row) => toBibtex(citableOf(row))).join('\n');
      const what = provenance.synthetic ? 'synthetic papers' : 'papers';
      download(fileName(what, provenance.dataTo, 'bib'), note + entries, 'application/x-bibtex;charset=utf-8');
    },
  });
}
