import { type Day, isDay, parseArxivId } from '@papertide/core';
import { IngestError } from '../../ingest-error.ts';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../../xml/parse-xml.ts';

/** A record of a list, or the mark of one that was deleted. */
export interface OaiRecord {
  readonly identifier: string | null;
  /** The arXiv id that the identifier names; `null` where it names none. */
  readonly key: string | null;
  /** The day of its last change. */
  readonly datestamp: Day | null;
  readonly isDeleted: boolean;
  /** The element of the format that was asked for. */
  readonly metadata: XmlElement | undefined;
}

/** A page of ListRecords. */
export interface OaiPage {
  /** The server's own date. */
  readonly day: Day;
  readonly records: readonly OaiRecord[];
  /** What to go on with; '' where the list ends here, `null` where the page does not say. */
  readonly token: string | null;
  /** Records before this page, and in the whole list, where the server tells. */
  readonly cursor: number | null;
  readonly listSize: number | null;
}

const unfit = (why: string): IngestError => new IngestError('bad-answer', why, { transient: true });

/** Errors of the protocol that the next request would meet again. */
const lasting = new Set([
  'badArgument',
  'badVerb',
  'cannotDisseminateFormat',
  'idDoesNotExist',
  'noMetadataFormats',
  'noSetHierarchy',
]);

/** An error in the words of the protocol: `code` is `noRecordsMatch`, `badResumptionToken` and the like. */
export class OaiError extends IngestError {
  readonly oaiCode: string;
  /** The server's own date; `null` where the answer does not say it. */
  readonly day: Day | null;

  constructor(oaiCode: string, words: string, day: Day | null) {
    const known = lasting.has(oaiCode) || oaiCode === 'badResumptionToken' || oaiCode === 'noRecordsMatch';
    super('source-refused', `OAI-PMH ${oaiCode}: ${words}`, { transient: !known });
    this.oaiCode = oaiCode;
    this.day = day;
  }
}

/** The answer's element for a verb, and the server's date. Throws an `OaiError` for an error of the protocol. */
function answerOf(text: string, verb: string): { readonly day: Day; readonly body: XmlElement } {
  const root = parseXml(text);
  if (root.name !== 'OAI-PMH') throw unfit(`the answer is <${root.name.slice(0, 40)}>, not OAI-PMH`);
  const day = textOf(root, 'responseDate')?.slice(0, 10) ?? '';
  const error = childOf(root, 'error');
  if (error !== undefined) {
    throw new OaiError(
      (error.attributes.code ?? 'without code').slice(0, 60),
      error.text.trim().slice(0, 200),
      isDay(day) ? day : null,
    );
  }
  if (!isDay(day)) throw unfit('the answer does not say its date');
  const body = childOf(root, verb);
  if (body === undefined) throw unfit(`the answer holds no ${verb}`);
  return { day, body };
}

/** Reads an answer to Identify: the server's date, whether its dates have a time, and its earliest day. */
export function parseIdentify(text: string): {
  readonly day: Day;
  readonly hasTime: boolean;
  readonly earliest: Day | null;
} {
  const { day, body } = answerOf(text, 'Identify');
  const granularity = textOf(body, 'granularity') ?? '';
  if (!/^YYYY-MM-DD(?:Thh:mm:ssZ)?$/.test(granularity))
    throw unfit(`the granularity "${granularity.slice(0, 40)}" is unknown`);
  const earliest = textOf(body, 'earliestDatestamp')?.slice(0, 10) ?? '';
  return { day, hasTime: granularity.length > 10, earliest: isDay(earliest) ? earliest : null };
}

const countOf = (text: string | undefined): number | null => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : null);

/** Reads a page of ListRecords. Throws 'bad-answer' where it is none, or holds no record: a list without records is an error. */
export function parseList(text: string): OaiPage {
  const { day, body } = answerOf(text, 'ListRecords');
  const records = childrenOf(body, 'record').map(parseHeader);
  if (records.length === 0) throw unfit('the list holds no record');
  const token = childOf(body, 'resumptionToken');
  return {
    day,
    records,
    token: token === undefined ? null : token.text.trim(),
    cursor: countOf(token?.attributes.cursor),
    listSize: countOf(token?.attributes.completeListSize),
  };
}

function parseHeader(record: XmlElement): OaiRecord {
  const header = childOf(record, 'header');
  const identifier = textOf(header, 'identifier');
  const datestamp = textOf(header, 'datestamp')?.slice(0, 10) ?? '';
  return {
    identifier,
    key: parseArxivId(identifier?.replace(/^oai:arXiv\.org:/i, '') ?? ''),
    datestamp: isDay(datestamp) ? datestamp : null,
    isDeleted: header?.attributes.status === 'deleted',
    metadata: childOf(record, 'metadata')?.children[0],
  };
}
