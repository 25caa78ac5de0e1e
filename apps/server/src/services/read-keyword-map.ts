import { dayFromNumber } from '@papertide/core';
import type { KeywordMapAnswer, KeywordMapQuery } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import type { DrawnMap } from './draw-keyword-map.ts';
import { onUsualAxis } from './usual-axis.ts';

const dayOf = (mean: number | null): string | null => (mean === null ? null : dayFromNumber(Math.floor(mean)));

function answerOf(query: KeywordMapQuery, drawn: DrawnMap): Omit<KeywordMapAnswer, 'provenance'> {
  const { map, labels, papers, links, percentiles } = drawn;
  const labelOf = (key: string): string => labels.get(key) ?? key;
  const placeOf = new Map(map.nodes.map(({ key }, i) => [key, i]));
  return {
    query,
    nodes: map.nodes.map(({ key, x, y, community, occurrences, linkStrength, meanDay }, i) => ({
      key,
      label: labelOf(key),
      n: occurrences,
      cluster: community,
      x,
      y,
      linkStrength,
      meanDay: dayOf(meanDay),
      medianPercentile: percentiles[i] ?? null,
    })),
    links,
    allLinks: map.links.length,
    clusters: map.communities.map(({ community, terms, centrality, density, quadrant, recurrence }) => {
      const telling = terms.flatMap(({ term }) => placeOf.get(term) ?? []);
      // A community whose papers all lean to others has no telling term of its own.
      const members = [
        ...new Set([...telling, ...map.nodes.flatMap((node, i) => (node.community === community ? [i] : []))]),
      ];
      const told = drawn.clusters[community];
      return {
        label: members
          .slice(0, 3)
          .map((i) => labelOf(map.nodes[i]?.key ?? ''))
          .join(', '),
        members,
        keys: told?.keys ?? [],
        papers: told?.papers ?? 0,
        meanDay: dayOf(told?.meanDay ?? null),
        centrality,
        density,
        quadrant,
        recurrence,
      };
    }),
    medianCentrality: map.medianCentrality,
    medianDensity: map.medianDensity,
    papers,
    mapped: map.papers,
    modularity: map.modularity,
    stability: map.stability,
  };
}

/** The map of the keywords that the papers of a filter share. Worked out beside the server, once per revision of the data. */
export async function readKeywordMap(ctx: Context, asked: KeywordMapQuery): Promise<KeywordMapAnswer> {
  const { provenance } = await readCorpus(ctx);
  const query = onUsualAxis(asked, provenance.axis);
  const drawn = await ctx.networks.map(query, provenance.revision);
  return { ...answerOf(query, drawn), provenance };
}
