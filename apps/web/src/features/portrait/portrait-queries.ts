import {
  type CompanionList,
  everyPaper,
  type KeywordDimension,
  type Portrait,
  type SeriesRef,
} from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { answered } from '../../charts/answered.ts';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { intervalFor } from '../../lib/usual-interval.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';

/** A topic with its papers. */
export function useTopicPortrait(id: string) {
  const trpc = useTRPC();
  return useQuery(trpc.topics.get.queryOptions({ id }, { placeholderData: undefined }));
}

/** Everybody of one name with their papers. */
export function useAuthorPortrait(name: string) {
  const trpc = useTRPC();
  return useQuery(trpc.authors.get.queryOptions({ name }, { placeholderData: undefined }));
}

/** An organization with its papers. */
export function useOrganizationPortrait(name: string) {
  const trpc = useTRPC();
  return useQuery(trpc.organizations.get.queryOptions({ name }, { placeholderData: undefined }));
}

/** The keywords of a portrait, which holds our own with synonyms merged, counted as a dimension does. */
export function useKeywordCompanions({ ref, keywords }: Portrait, origin: KeywordDimension): PanelQuery<CompanionList> {
  const trpc = useTRPC();
  const isOwn = origin === 'keyword';
  const query = useQuery(trpc.keywords.companions.queryOptions({ subject: ref, origin }, { enabled: !isOwn }));
  return isOwn ? answered(keywords) : query;
}

/** The share or the number of the papers of one subject over all data: by month, of young data by week or day. */
export function usePortraitTrend(ref: SeriesRef, metric: 'share' | 'papers') {
  const trpc = useTRPC();
  const data = dataSpan(useStatus().data);
  return useQuery(
    trpc.trends.read.queryOptions(
      { series: [ref], metric, interval: intervalFor(everyPaper, data), filter: everyPaper },
      { enabled: data.to !== null, select: withoutIdleDays, placeholderData: undefined },
    ),
  );
}
