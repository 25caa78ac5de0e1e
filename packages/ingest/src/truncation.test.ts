import { describe, expect, it } from 'vitest';
import { wantJson } from './http/request.ts';
import { parseEntry, parseFeed } from './sources/arxiv/parse-feed.ts';
import { parseList } from './sources/arxiv-oai/parse-oai.ts';
import { parseRecord } from './sources/arxiv-oai/parse-record.ts';
import { servedPapers } from './testing/arxiv-papers.ts';
import { startAtomServer } from './testing/atom-server.ts';
import { fixtureDay } from './testing/fixture-day.ts';
import { startOaiServer } from './testing/oai-server.ts';

const papers = servedPapers('2025-03-10', 1, 3).map((paper) => ({ ...paper, title: `${paper.title} — Erdős & 😀` }));

async function bodyOf(server: { readonly url: string; close(): Promise<void> }, path: string): Promise<string> {
  const text = await (await fetch(`${server.url}${path}`)).text();
  await server.close();
  return text;
}

const answers: Record<string, { readonly body: () => Promise<string>; readonly read: (text: string) => unknown }> = {
  'the Atom API': {
    body: async () => bodyOf(await startAtomServer({ papers }), '/api/query?search_query=cat:cs.*&max_results=3'),
    read: (text) => {
      const { entries, ...feed } = parseFeed(text);
      return { ...feed, records: entries.map(parseEntry) };
    },
  },
  'OAI-PMH': {
    body: async () =>
      bodyOf(
        await startOaiServer({ papers, today: '2025-03-20', pageSize: 2 }),
        '?verb=ListRecords&metadataPrefix=arXivRaw&from=2025-03-11&until=2025-03-11',
      ),
    read: (text) => {
      const { records, ...page } = parseList(text);
      return { ...page, records: records.map(parseRecord) };
    },
  },
  'Daily Papers': { body: async () => JSON.stringify(fixtureDay('2025-03-10', 3)), read: wantJson.read },
};

describe.each(Object.entries(answers))('an answer of %s that is cut off', (_, { body, read }) => {
  it('at any byte is refused, or says all that the whole one says', async () => {
    const bytes = Buffer.from(await body());
    const whole = read(bytes.toString());
    let refused = 0;
    for (let n = 0; n < bytes.length; n++) {
      let found: unknown;
      try {
        found = read(new TextDecoder().decode(bytes.subarray(0, n)));
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-answer', transient: true });
        refused++;
        continue;
      }
      expect(found).toEqual(whole);
    }
    expect(refused).toBeGreaterThan(bytes.length - 3);
  });
});
