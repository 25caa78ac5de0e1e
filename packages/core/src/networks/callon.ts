import { median } from 'd3-array';
import type { CoOccurrence } from './co-occurrence.ts';
import type { Membership } from './modularity.ts';
import { equivalence } from './pair-measures.ts';

/**
 * Where a theme stands: `motor` is central and dense, `niche` dense but aside, `basic` central but loose,
 * `emerging-or-declining` neither.
 */
export type Quadrant = 'motor' | 'niche' | 'basic' | 'emerging-or-declining';

/** A community as a theme. */
export interface Theme {
  readonly community: number;
  readonly size: number;
  /** `10·Σ e` over its links to other communities. */
  readonly centrality: number;
  /** `100·Σ e / size` over its links inside. */
  readonly density: number;
  /** `null` where there is but one theme, for want of another to compare with. */
  readonly quadrant: Quadrant | null;
}

/** The themes of a map in the order of their communities, and the lines that part the quadrants. */
export interface ThematicMap {
  readonly themes: readonly Theme[];
  /** `null` without themes. */
  readonly medianCentrality: number | null;
  readonly medianDensity: number | null;
}

function quadrantOf(isCentral: boolean, isDense: boolean): Quadrant {
  if (isCentral) return isDense ? 'motor' : 'basic';
  return isDense ? 'niche' : 'emerging-or-declining';
}

/**
 * Callon's centrality and density of each community, with `e = c² / (c_i·c_j)` the equivalence of two keys, and its
 * quadrant: high is at or above the median over communities. O(keys + links).
 *
 * Source: Callon, Courtial & Laville 1991, Scientometrics 22:155; quadrants at medians: Cobo et al. 2011.
 */
export function thematicMap({ size, links, occurrences }: CoOccurrence, membership: Membership): ThematicMap {
  const tallies = new Map<number, { size: number; external: number; internal: number }>();
  const tallyOf = (community: number) => {
    const tally = tallies.get(community) ?? { size: 0, external: 0, internal: 0 };
    tallies.set(community, tally);
    return tally;
  };
  for (let node = 0; node < size; node++) tallyOf(membership[node] ?? 0).size++;
  for (const { source, target, weight } of links) {
    const e = equivalence({ both: weight, a: occurrences[source] ?? 0, b: occurrences[target] ?? 0 }) ?? 0;
    const a = tallyOf(membership[source] ?? 0);
    const b = tallyOf(membership[target] ?? 0);
    if (a === b) {
      a.internal += e;
    } else {
      a.external += e;
      b.external += e;
    }
  }
  const measured = [...tallies]
    .sort(([a], [b]) => a - b)
    .map(([community, tally]) => ({
      community,
      size: tally.size,
      centrality: 10 * tally.external,
      density: (100 * tally.internal) / tally.size,
    }));
  const medianCentrality = median(measured, (theme) => theme.centrality) ?? null;
  const medianDensity = median(measured, (theme) => theme.density) ?? null;
  const themes = measured.map((theme) => ({
    ...theme,
    quadrant:
      measured.length < 2
        ? null
        : quadrantOf(theme.centrality >= (medianCentrality ?? 0), theme.density >= (medianDensity ?? 0)),
  }));
  return { themes, medianCentrality, medianDensity };
}
