import { createHash } from 'node:crypto';
import type { Day } from '@papertide/core';
import { escapeXml, type ServedPaper, writeFields } from './arxiv-papers.ts';
import type { Fault } from './faults.ts';
import { type FaultyServer, type GoodAnswer, startFaultyServer } from './faulty-server.ts';

export interface AtomOptions {
  readonly papers: readonly ServedPaper[];
  readonly faults?: readonly Fault[];
  readonly port?: number;
  /** Gives results in an order of its own, whatever was asked for. */
  readonly ignoresSort?: boolean;
  /** Answers carry an ETag, and 304 where it is known. */
  readonly tagged?: boolean;
}

const atom = (status: number, body: string, headers: Record<string, string> = {}): GoodAnswer => ({
  ...{ status, body, headers },
  type: 'application/atom+xml; charset=utf-8',
});

function entry(paper: ServedPaper, fault: Fault | null): string {
  const { id, versions, title, abstract, authors, categories, doi, journalRef, comment } = paper;
  const tag = (name: string, text: string): [string, string] => [name, `<${name}>${escapeXml(text)}</${name}>`];
  const fields: [string, string][] = [
    tag('id', `http://arxiv.org/abs/${id}v${versions.length}`),
    tag('title', title),
    tag('updated', versions.at(-1) ?? ''),
    ['link', `<link href="https://arxiv.org/abs/${id}v${versions.length}" rel="alternate" type="text/html"/>`],
    tag('summary', abstract),
    ...categories.map((term): [string, string] => [
      'category',
      `<category term="${term}" scheme="http://arxiv.org/schemas/atom"/>`,
    ]),
    tag('published', versions[0] ?? ''),
    ['primary_category', `<arxiv:primary_category term="${categories[0]}"/>`],
    ...(doi === undefined ? [] : [tag('arxiv:doi', doi)]),
    ...(journalRef === undefined ? [] : [tag('arxiv:journal_ref', journalRef)]),
    ...(comment === undefined ? [] : [tag('arxiv:comment', comment)]),
    ...authors.map(([forenames, family]): [string, string] => [
      'author',
      `<author><name>${escapeXml(`${forenames} ${family}`.trim())}</name></author>`,
    ]),
  ];
  return `<entry>\n${writeFields(fields, fault)}\n</entry>`;
}

/** A feed as arXiv writes it. */
export function feed(at: { total: number; start: number; size: number }, entries: readonly string[]): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<id>https://arxiv.org/api/invented</id>
<title>arXiv Query</title>
<opensearch:itemsPerPage>${at.size}</opensearch:itemsPerPage>
<opensearch:totalResults>${at.total}</opensearch:totalResults>
<opensearch:startIndex>${at.start}</opensearch:startIndex>
${entries.join('\n')}
</feed>
`;
}

function errorFeed(words: string): string {
  const id = `https://arxiv.org/api/errors#${words.replace(/\W+/g, '_')}`;
  return feed({ total: 1, start: 0, size: 1 }, [
    `<entry><id>${id}</id><title>Error</title><summary>${escapeXml(words)}</summary></entry>`,
  ]);
}

/** `202503010000` as an instant to the minute. */
const minuteOf = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5');

/** What a query asks for: its categories and its window; other words are taken to match everything. */
function matcherOf(query: string): { readonly day: Day; matches(paper: ServedPaper): boolean } {
  const [, from = '', to = ''] = /submittedDate:\[(\d{12}) TO (\d{12})\]/.exec(query) ?? [];
  const terms = [...query.matchAll(/cat:([\w.*-]+)/g)].map(([, term = '']) => term);
  const isOf = (category: string): boolean =>
    terms.some((term) => (term.endsWith('*') ? category.startsWith(term.slice(0, -1)) : category === term));
  return {
    day: minuteOf(from).slice(0, 10),
    matches({ versions, categories, deleted }) {
      const at = (versions[0] ?? '').slice(0, 16);
      return (
        !deleted &&
        (from === '' || (at >= minuteOf(from) && at <= minuteOf(to))) &&
        (terms.length === 0 || categories.some(isOf))
      );
    },
  };
}

/**
 * Serves papers on loopback as arXiv's Atom API does: `search_query` with categories and `submittedDate`, `start`,
 * `max_results` (2,000 at most), totals in every page, an error entry with status 400 for what it does not understand, and
 * nothing past 10,000 results. Misbehaves where told to.
 */
export function startAtomServer(options: AtomOptions): Promise<FaultyServer> {
  const sorted = options.papers.toSorted((a, b) =>
    options.ignoresSort
      ? a.title.localeCompare(b.title)
      : `${a.versions[0]} ${a.id}`.localeCompare(`${b.versions[0]} ${b.id}`),
  );
  return startFaultyServer((url, message) => {
    const query = url.searchParams.get('search_query') ?? '';
    const start = Number(url.searchParams.get('start') ?? 0);
    const size = Number(url.searchParams.get('max_results') ?? 10);
    if (url.pathname !== '/api/query') return { good: atom(404, 'Not found') };
    if (query === '' || !(size >= 0 && size <= 2_000))
      return { good: atom(400, errorFeed('search_query or max_results is wrong')) };
    if (start >= 10_000) return { good: atom(500, '') };
    const { day, matches } = matcherOf(query);
    const found = sorted.filter(matches);
    const total = found.length;
    const page = (
      at: number,
      { fault = null, most = size, says = total }: { fault?: Fault | null; most?: number; says?: number } = {},
    ) =>
      feed(
        { total: says, start: at, size },
        found.slice(at, at + most).map((paper) => entry(paper, fault)),
      );
    const body = page(start);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const isKnown = options.tagged === true && message.headers['if-none-match'] === etag;
    return {
      good: isKnown ? atom(304, '', { etag }) : atom(200, body, options.tagged ? { etag } : {}),
      struck: {
        day,
        page: Math.floor(start / Math.max(1, size)),
        empty: () => feed({ total, start, size }, []),
        first: () => page(0),
        next: () => page(start + size),
        short: () => page(start, { most: Math.floor(Math.min(size, total - start) / 2) }),
        endless: () => page(start, { says: start + 2 * size + 1 }),
        spoiled: (fault) => page(start, { fault }),
        notAList: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Something else</title></feed>',
        error: errorFeed('something is wrong'),
      },
    };
  }, options);
}
