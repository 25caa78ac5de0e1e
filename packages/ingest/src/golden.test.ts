import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseEntry, parseFeed } from './sources/arxiv/parse-feed.ts';
import { parseBulkLine } from './sources/arxiv-bulk/parse-line.ts';
import { parseList } from './sources/arxiv-oai/parse-oai.ts';
import { parseRecord } from './sources/arxiv-oai/parse-record.ts';
import { parseLine } from './sources/file/parse-line.ts';
import { readLines } from './sources/file/read-lines.ts';
import { parseElement } from './sources/huggingface/parse-element.ts';
import { parseHtmlPage } from './sources/page/html.ts';
import { parseListing } from './sources/page/listing.ts';

const folder = new URL('../../../fixtures/', import.meta.url);
const observedAt = '2025-06-30T12:00:00Z';

const readers: Record<string, (text: string) => unknown> = {
  json: (text) =>
    (JSON.parse(text) as unknown[]).map((element) => parseElement(element, { listedOn: '2025-03-11', observedAt })),
  html: (text) => {
    const page = parseHtmlPage(text);
    const listedOn = page?.listedOn ?? null;
    return { listedOn, records: page?.elements.map((element) => parseElement(element, { listedOn, observedAt })) };
  },
  xml: (text) => {
    if (text.includes('<feed')) {
      const { total, start, entries } = parseFeed(text);
      return { total, start, records: entries.map(parseEntry) };
    }
    const { records, ...list } = parseList(text);
    return {
      ...list,
      records: records.map((record) =>
        record.isDeleted ? { key: record.key, datestamp: record.datestamp, isDeleted: true } : parseRecord(record),
      ),
    };
  },
  snapshot: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, i) => parseBulkLine(JSON.parse(line), `line ${i + 1}`)),
  txt: (text) => parseListing(text, { observedAt }),
  jsonl: async (text) => {
    const lines = [];
    for await (const line of readLines(Readable.from([Buffer.from(text)]), 1_000_000)) {
      const { number, text: json, terminated } = line;
      let value: unknown;
      try {
        value = JSON.parse(json);
      } catch {
        lines.push({ number, json, terminated });
        continue;
      }
      lines.push(parseLine(value, `line ${number}`, observedAt));
    }
    return lines;
  },
};

const fixtures = readdirSync(folder).filter(
  (name) => /\.(?:json|html|txt|jsonl|xml|snapshot)$/.test(name) && !name.endsWith('.expected.json'),
);

describe('the parsers read', () => {
  it.each(fixtures)('%s', async (name) => {
    const text = readFileSync(new URL(encodeURIComponent(name), folder), 'utf8');
    const parsed = await readers[name.split('.').at(-1) ?? '']?.(text);
    const expected = fileURLToPath(new URL(`${name}.expected.json`, folder));
    await expect(`${JSON.stringify(parsed, null, 2)}\n`).toMatchFileSnapshot(expected);
  });
});
