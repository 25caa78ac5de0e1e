/**
 * A map of 300 keyphrases of the real Hugging Face papers: what it takes, how good it is, and its communities with labels.
 * Both ways to cut are judged by modularity and by stability over samples of papers, at the same resolution.
 *
 *   node benches/networks.ts [keys on the map]
 *
 * Needs the real lists, which are no part of the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractKeyphrases } from '../packages/core/src/keyphrases/index.ts';
import {
  associationStrength,
  communityStability,
  coOccurrence,
  exportedMap,
  findCommunities,
  keywordMap,
  layout,
  seededRandom,
  toVosviewerMap,
  vosObjective,
} from '../packages/core/src/networks/index.ts';

interface DailyList {
  readonly list_date: string;
  readonly items: readonly { paper: { id: string; title: string; summary: string } }[];
}

const mostKeys = Number(process.argv[2] ?? 300);
const seed = 20260531;
const file = join(
  process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../shared'),
  'data/hf/daily_lists.jsonl.gz',
);

/** Each paper once, with the keys of its keyphrases and the first day of a list that showed it. */
function papersWithKeys(): { keys: string[]; day: string }[] {
  const papers = new Map<string, { keys: string[]; day: string }>();
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean)) {
    const { list_date: day, items }: DailyList = JSON.parse(line);
    for (const { paper } of items) {
      const known = papers.get(paper.id);
      if (known !== undefined && known.day <= day) continue;
      const keys =
        known?.keys ?? extractKeyphrases({ title: paper.title, abstract: paper.summary }).map(({ key }) => key);
      papers.set(paper.id, { keys, day });
    }
  }
  return [...papers.values()];
}

function timed<T>(what: string, run: () => T): T {
  const started = performance.now();
  const result = run();
  console.log(`${what.padEnd(52)} ${((performance.now() - started) / 1000).toFixed(2)} s`);
  return result;
}

if (existsSync(file)) {
  const papers = timed('keyphrases of all papers', papersWithKeys);
  const lists = papers.map(({ keys }) => keys);
  const network = timed(`co-occurrence, ${mostKeys} keys`, () => coOccurrence(lists, { mostKeys }));
  console.log(
    `  ${papers.length} papers, ${network.links.length} links, least frequent key ${network.occurrences.at(-1)}`,
  );

  const strengths = associationStrength(network);
  const random = () => seededRandom(seed);
  const one = timed('layout, 1 start', () => layout(strengths, { random: random(), starts: 1 }));
  const ten = timed('layout, best of 10 starts', () => layout(strengths, { random: random() }));
  const scattered = layout({ ...strengths, links: [] }, { random: random() }).points;
  console.log(
    `  objective: 1 start ${one.objective?.toFixed(2)}, best of 10 ${ten.objective?.toFixed(2)}, nodes on a ring ${vosObjective(strengths, scattered).toFixed(2)}`,
  );

  for (const method of ['modularity', 'vos'] as const) {
    for (const resolution of [0.8, 1, 1.2, 1.5]) {
      const options = { method, resolution, leastSize: 5 };
      const started = performance.now();
      const cut = findCommunities(network, { ...options, random: random() });
      const seconds = (performance.now() - started) / 1000;
      const stability = communityStability(lists, network.keys, cut.membership, { ...options, random: random() });
      console.log(
        `cut by ${method} at ${resolution}: ${cut.count} communities, quality ${cut.quality?.toFixed(4)}, modularity ${cut.modularity?.toFixed(4)}, stability ${stability?.mean.toFixed(3)} (lowest ${stability?.lowest.toFixed(3)}), ${seconds.toFixed(2)} s`,
      );
    }
  }

  const map = timed('the whole map, with stability of 20 samples', () =>
    keywordMap(papers, { random: random(), mostKeys, leastSize: 5, resolution: 1.2 }),
  );
  const exported = exportedMap(map);
  console.log(`  stability ${map.stability?.mean.toFixed(3)}, VOSviewer map ${toVosviewerMap(exported).length} bytes`);
  for (const { community, size, quadrant, centrality, density, terms } of map.communities) {
    const label = terms
      .slice(0, 6)
      .map(({ term }) => term)
      .join(', ');
    console.log(
      `  ${String(community + 1).padStart(2)} ${String(size).padStart(3)} keys  ${centrality.toFixed(2).padStart(6)} ${density.toFixed(2).padStart(6)}  ${String(quadrant).padEnd(21)} ${label}`,
    );
  }
} else {
  console.log(`the real lists are not at hand: ${file}`);
}
