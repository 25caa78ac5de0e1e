import { csvParse, tsvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { keywordMap } from '../keyword-map.ts';
import { seededRandom } from '../seeded-random.ts';
import { type ExportedMap, exportedMap } from './exported-map.ts';
import { toGml } from './gml.ts';
import { toMapJson } from './map-json.ts';
import { linksCsv, nodesCsv } from './network-csv.ts';
import { toThesaurus } from './thesaurus.ts';
import { toVosviewerMap, toVosviewerNetwork } from './vosviewer.ts';

const labels: Record<string, string> = { llm: 'LLM "agents"\tand tools', image: '=image & façade', tool: 'tool, use' };
const papers = [
  { keys: ['llm', 'tool'], day: '2025-01-01' },
  { keys: ['llm', 'tool', 'image'], day: '2026-01-01' },
  { keys: ['image', 'undated'], day: null },
  { keys: ['undated'], day: null },
];
const map = exportedMap(keywordMap(papers, { random: seededRandom(1) }), (key) => labels[key] ?? key);
const empty: ExportedMap = { nodes: [], links: [], clusters: [] };

const numbers = (cells: readonly (string | undefined)[]) => cells.map(Number);

test('nodes count from 1, the largest community is cluster 1, an unknown date has no year', () => {
  expect(map.nodes.map(({ id, occurrences, meanYear }) => [id, occurrences, meanYear])).toEqual([
    [1, 2, 2026],
    [2, 2, 2025.5],
    [3, 2, 2025.5],
    [4, 2, null],
  ]);
  expect(Math.min(...map.nodes.map(({ cluster }) => cluster))).toBe(1);
  expect(map.clusters).toHaveLength(Math.max(...map.nodes.map(({ cluster }) => cluster)));
});

describe('VOSviewer', () => {
  test('the map file holds every node; a label cannot break its row', () => {
    const rows = tsvParse(toVosviewerMap(map));
    expect(rows.columns).toEqual([
      'id',
      'label',
      'x',
      'y',
      'cluster',
      'weight<Occurrences>',
      'weight<Total link strength>',
      'score<Avg. pub. year>',
    ]);
    for (const [i, row] of rows.entries()) {
      const node = map.nodes[i];
      expect(numbers([row.id, row.x, row.y, row.cluster])).toEqual([node?.id, node?.x, node?.y, node?.cluster]);
      expect(row['score<Avg. pub. year>']).toBe(node?.meanYear === null ? '' : String(node?.meanYear));
    }
    expect(rows.map(({ label }) => label)).toEqual([
      '=image & façade',
      "LLM 'agents' and tools",
      'tool, use',
      'undated',
    ]);
  });

  test('without any date there is no column of years', () => {
    const undated = { ...map, nodes: map.nodes.map((node) => ({ ...node, meanYear: null })) };
    expect(tsvParse(toVosviewerMap(undated)).columns).not.toContain('score<Avg. pub. year>');
  });

  test('the network file holds every link, without a head', () => {
    const rows = toVosviewerNetwork(map)
      .trimEnd()
      .split('\n')
      .map((line) => numbers(line.split('\t')));
    expect(rows).toEqual(map.links.map(({ source, target, weight }) => [source, target, weight]));
    expect(toVosviewerNetwork(empty)).toBe('');
  });
});

test('JSON in the format of VOSviewer Online', () => {
  const { network } = JSON.parse(toMapJson(map));
  expect(network.items).toHaveLength(4);
  expect(network.items[1]).toEqual({
    id: 2,
    label: labels.llm,
    x: map.nodes[1]?.x,
    y: map.nodes[1]?.y,
    cluster: map.nodes[1]?.cluster,
    weights: { Occurrences: 2, 'Total link strength': 3 },
    scores: { 'Avg. pub. year': 2025.5 },
  });
  expect(network.items[3]).not.toHaveProperty('scores');
  expect(network.links).toEqual(
    map.links.map(({ source, target, weight }) => ({ source_id: source, target_id: target, strength: weight })),
  );
  expect(network.clusters.map(({ label }: { label: string }) => label)).toEqual(map.clusters);
});

test('CSV of nodes and of links, safe for a spreadsheet', () => {
  const nodes = csvParse(nodesCsv(map));
  expect(nodes.map(({ label }) => label)).toEqual(["'=image & façade", labels.llm, labels.tool, 'undated']);
  expect(numbers(nodes.map(({ link_strength }) => link_strength))).toEqual(map.nodes.map((n) => n.linkStrength));
  const links = csvParse(linksCsv(map));
  expect(links.map(({ source, target, weight }) => numbers([source, target, weight]))).toEqual(
    map.links.map(({ source, target, weight }) => [source, target, weight]),
  );
  expect(links[0]).toMatchObject({ source_label: "'=image & façade", target_label: labels.llm });
  expect(csvParse(nodesCsv(empty))).toHaveLength(0);
});

/** What GML means: keys with numbers, texts or lists, where a key may come several times. */
type Gml = { [key: string]: (number | string | Gml)[] };

function parseGml(text: string): Gml {
  const tokens = [...text.matchAll(/"([^"]*)"|[^\s"]+/g)];
  let at = 0;
  const list = (): Gml => {
    const result: Gml = {};
    while (at < tokens.length && tokens[at]?.[0] !== ']') {
      const key = tokens[at++]?.[0] ?? '';
      const value = tokens[at++];
      let meant: number | string | Gml;
      if (value?.[0] === '[') {
        meant = list();
        at++;
      } else if (value?.[1] !== undefined) {
        meant = value[1].replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      } else meant = Number(value?.[0]);
      result[key] = [...(result[key] ?? []), meant];
    }
    return result;
  };
  return list();
}

test('GML: ASCII, every node and link, labels whole', () => {
  const text = toGml(map);
  expect(text).toMatch(/^[\n -~]*$/);
  const graph = parseGml(text).graph?.[0] as Gml;
  const nodes = graph.node as Gml[];
  expect(nodes.map(({ label }) => label?.[0])).toEqual(map.nodes.map(({ label }) => label));
  expect(nodes.map(({ graphics = [] }) => (graphics[0] as Gml).x?.[0])).toEqual(map.nodes.map(({ x }) => x));
  expect(nodes.map(({ meanYear }) => meanYear?.[0] ?? null)).toEqual(map.nodes.map(({ meanYear }) => meanYear));
  expect((graph.edge as Gml[]).map(({ source, target, weight }) => [source?.[0], target?.[0], weight?.[0]])).toEqual(
    map.links.map(({ source, target, weight }) => [source, target, weight]),
  );
  for (const line of text.match(/weight \S+/g) ?? []) expect(line).toMatch(/^weight \d+\.\d+$/);
});

test('a thesaurus names each other spelling once with what replaces it', () => {
  const rows = [
    { label: 'LLMs', replaceBy: 'large language model' },
    { label: 'large\tlanguage  "models"', replaceBy: 'large language model' },
    { label: 'large language model', replaceBy: 'large language model' },
  ];
  expect([...tsvParse(toThesaurus(rows))]).toEqual([
    { label: 'LLMs', 'replace by': 'large language model' },
    { label: "large language 'models'", 'replace by': 'large language model' },
  ]);
  expect(toThesaurus([])).toBe('label\treplace by\n');
});
