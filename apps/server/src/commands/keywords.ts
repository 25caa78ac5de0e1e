import { decodeKeywordMap, keywordDimensions, keywordMapQuerySchema } from '@papertide/core/query';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type MapFormat, mapFile, mapFormats } from '../services/map-file.ts';
import { readKeywordMap } from '../services/read-keyword-map.ts';
import { saveText } from '../services/write-export.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, dbOption, jsonOption, parseDay, reading } from './verb.ts';

const { shape } = keywordMapQuerySchema;

/** Reads an option as a number of the query; anything else is wrong usage. */
function parseField(field: 'leastPapers' | 'mostKeys' | 'resolution'): (text: string) => number {
  return (text) => {
    const read = shape[field].safeParse(text.trim() === '' ? Number.NaN : Number(text));
    if (!read.success) throw new InvalidArgumentError(read.error.issues[0]?.message ?? 'Expected a number.');
    return read.data;
  };
}

interface MapOptions extends CommonOptions {
  readonly format: MapFormat;
  readonly out?: string;
  readonly origin: (typeof keywordDimensions)[number];
  readonly axis: 'listed' | 'published';
  readonly text?: string;
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
  readonly leastPapers: number;
  readonly nodes: number;
  readonly resolution: number;
  readonly general?: boolean;
  readonly json?: boolean;
}

const defaults = decodeKeywordMap([]);

/** `keywords map`. */
function mapCommand(io: Terminal): Command {
  return new Command('map')
    .description('Writes the map of the keywords that papers share, as files that VOSviewer and Gephi open.')
    .addOption(new Option('--format <format>', 'of the file').choices(mapFormats).default('vosviewer-map'))
    .option('--out <file>', 'where to write; standard output unless given')
    .addOption(
      new Option(
        '--origin <origin>',
        'keywords extracted by us, given by a source, or both; in `single-…` synonyms are not counted as one',
      )
        .choices(keywordDimensions)
        .default(defaults.origin),
    )
    .option('--text <words>', 'only papers with these words')
    .option('--topic <id>', 'only papers of this topic')
    .option('--from <day>', 'first day', parseDay)
    .option('--to <day>', 'last day', parseDay)
    .addOption(
      new Option('--axis <axis>', 'which date counts; that of publication where no list was read')
        .choices(['listed', 'published'])
        .default('listed'),
    )
    .option('--least-papers <n>', 'least papers with a keyword', parseField('leastPapers'), defaults.leastPapers)
    .option('--nodes <n>', 'most keywords, up to 500', parseField('mostKeys'), defaults.mostKeys)
    .option('--resolution <n>', 'above 1: more clusters', parseField('resolution'), defaults.resolution)
    .option('--general', 'general words, too')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(({ format, out, ...options }: MapOptions) =>
      reading(options, async (ctx) => {
        const { origin, leastPapers, nodes, resolution, general = false } = options;
        const { axis, text = '', topic, from = null, to = null } = options;
        const filter = { text, axis, from, to, topics: topic === undefined ? [] : [topic] };
        const query = keywordMapQuerySchema.parse({
          ...{ filter, origin, leastPapers, mostKeys: nodes, resolution, general },
        });
        if (options.json) return io.out(json(await readKeywordMap(ctx, query)));
        const file = await mapFile(ctx, query, format);
        if (out === undefined) return io.out(file.text.trimEnd());
        await saveText(file.text, out);
        io.err(`Wrote ${out}.`);
      }),
    );
}

/** `keywords`. */
export function keywordsCommand(io: Terminal): Command {
  return new Command('keywords').description('Shows how keywords belong together.').addCommand(mapCommand(io));
}
