import { fold } from './text/fold.ts';

const modern = /^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?$/i;
const old = /^(?:arxiv:)?([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;

/**
 * The arXiv id without prefix and version, or `null` where the text is none: `arXiv:2503.02130v2` -> `2503.02130`,
 * `quant-ph/0201082v1` -> `quant-ph/0201082`. Ids are text: `2503.02130` is not a number. O(1).
 */
export function parseArxivId(text: string): string | null {
  const trimmed = text.trim();
  return modern.exec(trimmed)?.[1] ?? old.exec(trimmed)?.[1]?.toLowerCase() ?? null;
}

const versioned = /v(\d{1,4})$/i;

/** The version that an arXiv id names, from 1: `2503.02130v2` -> 2; `null` where it names none or is no id. O(1). */
export function arxivVersion(text: string): number | null {
  const trimmed = text.trim();
  const version = Number(versioned.exec(trimmed)?.[1] ?? 0);
  return version >= 1 && parseArxivId(trimmed) !== null ? version : null;
}

/**
 * A DOI without resolver or prefix, in lower case, for DOIs ignore case: `https://doi.org/10.1002/SPE.2984` ->
 * `10.1002/spe.2984`. Of several, separated by white space, the first. `null` where the text is none. O(n).
 */
export function parseDoi(text: string): string | null {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/[^\s<>"]{1,200})(?:\s|$)/i.exec(
    text.trim(),
  )?.[1];
  return doi?.replace(/[.,;]+$/, '').toLowerCase() ?? null;
}

/** Letters and digits of the folded title, words separated by one space: two listings of one paper give the same text. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A stable key of our own for a paper whose arXiv id is not known: `pt-` and 16 hex digits of the FNV-1a hash (64 bits,
 * over UTF-16 units) of its `titleKey`. The same title always gives the same key. O(n).
 */
export function ownPaperKey(title: string): string {
  const text = titleKey(title);
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return `pt-${hash.toString(16).padStart(16, '0')}`;
}
