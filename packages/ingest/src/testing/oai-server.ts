import { type Day, isDay } from '@papertide/core';
import { escapeXml, type ServedPaper, writeFields } from './arxiv-papers.ts';
import type { Fault } from './faults.ts';
import { type FaultyServer, type GoodAnswer, startFaultyServer } from './faulty-server.ts';

export interface OaiOptions {
  readonly papers: readonly ServedPaper[];
  readonly faults?: readonly Fault[];
  readonly port?: number;
  /** The day on which the server believes itself to be: the date of its answers. */
  readonly today: Day;
  /** Records of a page. */
  readonly pageSize?: number;
  /** Whether tokens tell the size of the list and the place in it. */
  readonly counts?: boolean;
  readonly granularity?: 'YYYY-MM-DD' | 'YYYY-MM-DDThh:mm:ssZ';
}

export interface OaiServer extends FaultyServer {
  /** Every token given so far is forgotten: they answer badResumptionToken. */
  expireTokens(): void;
  /** Replaces the papers. */
  setPapers(papers: readonly ServedPaper[], today: Day): void;
}

const xml = (body: string): GoodAnswer => ({ status: 200, type: 'text/xml; charset=UTF-8', body });

function metadata(paper: ServedPaper, prefix: string, fault: Fault | null): string {
  const { id, versions, title, abstract, authors, categories, doi, journalRef, comment } = paper;
  const tag = (name: string, text: string): [string, string] => [name, `<${name}>${escapeXml(text)}</${name}>`];
  const rest: [string, string][] = [
    tag('title', title),
    tag('categories', categories.join(' ')),
    ...(comment === undefined ? [] : [tag('comments', comment)]),
    ...(journalRef === undefined ? [] : [tag('journal-ref', journalRef)]),
    ...(doi === undefined ? [] : [tag('doi', doi)]),
    tag('license', 'http://creativecommons.org/licenses/by/4.0/'),
    tag('abstract', `  ${abstract}\n`),
  ];
  if (prefix === 'arXiv') {
    const names = authors.map(
      ([forenames, family]) =>
        `<author><keyname>${escapeXml(family)}</keyname><forenames>${escapeXml(forenames)}</forenames></author>`,
    );
    const updated = versions.length > 1 ? [tag('updated', (versions.at(-1) ?? '').slice(0, 10))] : [];
    const head = [tag('id', id), tag('created', (versions[0] ?? '').slice(0, 10)), ...updated];
    const fields = [...head, ['authors', `<authors>${names.join('')}</authors>`] as const, ...rest];
    return `<arXiv xmlns="http://arxiv.org/OAI/arXiv/">\n${writeFields(fields, fault)}\n</arXiv>`;
  }
  const dated = versions.map((at, i): [string, string] => [
    'version',
    `<version version="v${i + 1}"><date>${new Date(at).toUTCString()}</date><size>10kb</size></version>`,
  ]);
  const names = tag('authors', authors.map(([forenames, family]) => `${forenames} ${family}`.trim()).join(', '));
  const fields = [tag('id', id), tag('submitter', 'Ada Example'), ...dated, names, ...rest];
  return `<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">\n${writeFields(fields, fault)}\n</arXivRaw>`;
}

function record(paper: ServedPaper, prefix: string, fault: Fault | null): string {
  const head = `<identifier>oai:arXiv.org:${paper.id}</identifier><datestamp>${paper.datestamp}</datestamp><setSpec>cs</setSpec>`;
  if (paper.deleted) return `<record><header status="deleted">${head}</header></record>`;
  return `<record><header>${head}</header><metadata>${metadata(paper, prefix, fault)}</metadata></record>`;
}

/**
 * Serves papers on loopback as arXiv's OAI-PMH interface does: Identify, and ListRecords by day, set and prefix in pages
 * with resumption tokens, the last of them white space; deleted records as headers; errors with their codes. Misbehaves
 * where told to.
 */
export async function startOaiServer(options: OaiOptions): Promise<OaiServer> {
  let { papers, today } = options;
  const { pageSize = 1_000, counts = true, granularity = 'YYYY-MM-DD' } = options;
  const tokens = new Map<string, { from: Day; until: Day; prefix: string; set: string; cursor: number }>();
  let given = 0;
  const envelope = (body: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">\n<responseDate>${today}T12:00:00Z</responseDate>\n${body}\n</OAI-PMH>\n`;
  const error = (code: string): string => envelope(`<error code="${code}">${code}, in words</error>`);
  const identify = (): string =>
    envelope(
      `<Identify><repositoryName>arXiv</repositoryName><protocolVersion>2.0</protocolVersion><earliestDatestamp>2005-09-16</earliestDatestamp><deletedRecord>persistent</deletedRecord><granularity>${granularity}</granularity></Identify>`,
    );

  const server = await startFaultyServer((url) => {
    const ask = (name: string): string => url.searchParams.get(name) ?? '';
    if (ask('verb') === 'Identify') return { good: xml(identify()) };
    if (ask('verb') !== 'ListRecords') return { good: xml(error('badVerb')) };
    const token = ask('resumptionToken');
    const names = [...url.searchParams.keys()].filter((name) => name !== 'moved');
    if (token !== '' && names.length !== 2) return { good: xml(error('badArgument')) };
    const asked = {
      from: ask('from').slice(0, 10),
      until: ask('until').slice(0, 10),
      prefix: ask('metadataPrefix'),
      set: ask('set'),
      cursor: 0,
    };
    const at = token === '' ? asked : tokens.get(token);
    if (at === undefined) return { good: xml(error('badResumptionToken')) };
    if (!isDay(at.from) || !isDay(at.until) || at.from > at.until) return { good: xml(error('badArgument')) };
    if (!['arXiv', 'arXivRaw'].includes(at.prefix)) return { good: xml(error('cannotDisseminateFormat')) };
    const inSet = ({ categories }: ServedPaper) => at.set === '' || categories.some((c) => c.split('.')[0] === at.set);
    const found = papers.filter((paper) => paper.datestamp >= at.from && paper.datestamp <= at.until && inSet(paper));
    if (found.length === 0) return { good: xml(error('noRecordsMatch')) };
    const nextToken = (cursor: number): string => {
      if (cursor >= found.length) return '\n\n  ';
      const name = `${at.from}|${cursor}|${++given}`;
      tokens.set(name, { ...at, cursor });
      return name;
    };
    const list = (
      cursor: number,
      { fault = null, most = pageSize, next }: { fault?: Fault | null; most?: number; next?: string } = {},
    ) => {
      const records = found.slice(cursor, cursor + most).map((paper) => record(paper, at.prefix, fault));
      const attributes = counts ? ` cursor="${cursor}" completeListSize="${found.length}"` : '';
      const end = `<resumptionToken${attributes}>${next ?? nextToken(cursor + pageSize)}</resumptionToken>`;
      return envelope(`<ListRecords>\n${records.join('\n')}\n${end}\n</ListRecords>`);
    };
    return {
      good: xml(list(at.cursor)),
      struck: {
        day: at.from,
        page: Math.floor(at.cursor / pageSize),
        empty: () => list(at.cursor, { most: 0 }),
        first: () => list(0),
        next: () => list(at.cursor + pageSize),
        short: () => list(at.cursor, { most: Math.floor(Math.min(pageSize, found.length - at.cursor) / 2) }),
        endless: () => list(at.cursor, { next: token === '' ? nextToken(0) : token }),
        spoiled: (fault) => list(at.cursor, { fault }),
        notAList: identify(),
        error: error('somethingIsWrong'),
      },
    };
  }, options);
  return {
    ...server,
    url: `${server.url}/oai`,
    expireTokens: () => tokens.clear(),
    setPapers(nextPapers, nextToday) {
      papers = nextPapers;
      today = nextToday;
    },
  };
}
