import { SaxesParser } from 'saxes';
import { IngestError } from '../ingest-error.ts';

/** An element of a document. Names are without their prefix: `arxiv:comment` is `comment`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

const deepest = 32;
const mostElements = 500_000;

const reference = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;
const controls = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const isForbidden = (code: number): boolean =>
  (code < 32 && ![9, 10, 13].includes(code)) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

/** A document without the characters that XML forbids, raw or as a number: real feeds hold some, and one must not cost the page. */
function withoutForbidden(text: string): string {
  return text
    .replace(controls, '')
    .replace(reference, (whole, hex: string | undefined, decimal: string | undefined) =>
      isForbidden(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ? '' : whole,
    );
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const unfit = (why: string, cause?: unknown): IngestError =>
  new IngestError('bad-answer', `the answer is no whole XML: ${why}`, { transient: true, cause });

/**
 * The root of a document, read strictly: what is cut off, not well-formed, nested deeper than 32 or longer than 500,000
 * elements is refused with 'bad-answer', and so is every document type, with which entities could be defined. Characters
 * that XML forbids are passed over. O(n).
 */
export function parseXml(text: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [top];
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw unfit(error.message, error);
  });
  parser.on('doctype', () => {
    throw unfit('it has a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > deepest) throw unfit(`it is nested deeper than ${deepest}`);
    if (++elements > mostElements) throw unfit(`it has more than ${mostElements} elements`);
    const element: Open = { name: localName(name), attributes: { ...attributes }, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  const addText = (piece: string): void => {
    const open = path.at(-1);
    if (open !== undefined && path.length > 1) open.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => path.pop());
  parser.write(withoutForbidden(text.replace(/^\uFEFF/, ''))).close();
  const [root] = top.children;
  if (root === undefined) throw unfit('it is empty');
  return root;
}

/** The first child with a name; undefined where there is none. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child with a name; `null` where there is none or it is white space. */
export function textOf(element: XmlElement | undefined, name: string): string | null {
  const text = childOf(element, name)?.text.trim() ?? '';
  return text === '' ? null : text;
}
