import { exportName } from '@papertide/core/export';
import {
  exportedMap,
  linksCsv,
  nodesCsv,
  toGml,
  toMapJson,
  toThesaurus,
  toVosviewerMap,
  toVosviewerNetwork,
} from '@papertide/core/networks';
import { encodeKeywordMap, type KeywordMapQuery, type Provenance } from '@papertide/core/query';
import { keywordsOf, keywordVariants } from '@papertide/store';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import type { DrawnMap } from './draw-keyword-map.ts';

/** What a map can be taken away as. VOSviewer and Gephi open them; the thesaurus says which spellings count as one. */
export const mapFormats = [
  ...(['vosviewer-map', 'vosviewer-network', 'vosviewer-thesaurus'] as const),
  ...(['gml', 'json', 'csv', 'links-csv'] as const),
] as const;
export type MapFormat = (typeof mapFormats)[number];

/** The ending of the file and its type. */
const kinds: Readonly<Record<MapFormat, readonly [ending: string, type: string]>> = {
  'vosviewer-map': ['map.txt', 'text/plain; charset=utf-8'],
  'vosviewer-network': ['network.txt', 'text/plain; charset=utf-8'],
  'vosviewer-thesaurus': ['thesaurus.txt', 'text/plain; charset=utf-8'],
  gml: ['gml', 'text/plain; charset=us-ascii'],
  json: ['json', 'application/json; charset=utf-8'],
  csv: ['csv', 'text/csv; charset=utf-8'],
  'links-csv': ['links.csv', 'text/csv; charset=utf-8'],
};

/** A map as a file. */
export interface MapFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly provenance: Provenance;
}

async function textOf(
  ctx: Context,
  { origin }: KeywordMapQuery,
  format: MapFormat,
  { map, labels }: DrawnMap,
): Promise<string> {
  const labelOf = (key: string): string => labels.get(key) ?? key;
  const exported = exportedMap(map, labelOf);
  switch (format) {
    case 'vosviewer-map':
      return toVosviewerMap(exported);
    case 'vosviewer-network':
      return toVosviewerNetwork(exported);
    case 'vosviewer-thesaurus': {
      const keys = map.nodes.map(({ key }) => key);
      const variants = await keywordVariants(ctx.store.read, keys, keywordsOf(origin)?.merged);
      return toThesaurus(
        keys.flatMap((key) => (variants.get(key) ?? []).map((label) => ({ label, replaceBy: labelOf(key) }))),
      );
    }
    case 'gml':
      return toGml(exported);
    case 'json':
      return toMapJson(exported);
    case 'csv':
      return nodesCsv(exported);
    case 'links-csv':
      return linksCsv(exported);
  }
}

/** The whole map of a query, every link of it, as a file of a format. */
export async function mapFile(ctx: Context, query: KeywordMapQuery, format: MapFormat): Promise<MapFile> {
  const { provenance } = await readCorpus(ctx);
  const text = await textOf(ctx, query, format, await ctx.networks.map(query, provenance.revision));
  const [ending, type] = kinds[format];
  const pairs = encodeKeywordMap(query);
  const asOf = provenance.asOf ?? provenance.dataTo ?? 'empty';
  const name = exportName({ what: 'keyword map', pairs, asOf, synthetic: provenance.synthetic }, ending);
  return { name, type, text, query: pairs, provenance };
}
