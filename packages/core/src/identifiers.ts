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
