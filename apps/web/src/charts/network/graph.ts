import type { KeywordMapAnswer, MapLink } from '@papertide/core/query';
import { UndirectedGraph } from 'graphology';

export type MapGraph = UndirectedGraph<Record<string, never>, MapLink>;

/** The links of a map as a graph; its nodes are the places of the keywords. O(nodes + links). */
export function graphOf({ nodes, links }: Pick<KeywordMapAnswer, 'nodes' | 'links'>): MapGraph {
  const graph: MapGraph = new UndirectedGraph();
  for (const place of nodes.keys()) graph.addNode(place);
  for (const link of links) graph.addEdge(link.source, link.target, link);
  return graph;
}

/** A keyword that stands in the same papers as another. */
export interface Neighbor extends Pick<MapLink, 'papers' | 'strength'> {
  readonly place: number;
}

/** The keywords linked to one, most papers with both first, of equals the more strongly associated. O(links of the keyword). */
export function neighborsOf(graph: MapGraph, place: number): Neighbor[] {
  if (!graph.hasNode(place)) return [];
  return graph
    .mapEdges(place, (_, { papers, strength }, source, target) => ({
      place: Number(source) === place ? Number(target) : Number(source),
      papers,
      strength,
    }))
    .sort((a, b) => b.papers - a.papers || b.strength - a.strength || a.place - b.place);
}
