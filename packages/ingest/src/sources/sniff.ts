/** What a file holds, by its content. */
export type FileKind = 'html' | 'json-lines' | 'json-array' | 'text' | 'binary' | 'empty';

/**
 * Tells from the first bytes of a file, decompressed, what it holds; its name is never asked. A byte order mark of UTF-8
 * and white space at the start are passed over; a NUL byte means binary. JSON lines may start with lines that are none.
 */
export function sniff(head: Uint8Array): FileKind {
  if (head.includes(0) || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x89 && head[1] === 0x50))
    return 'binary';
  const text = new TextDecoder().decode(head).trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('<')) return 'html';
  if (text.startsWith('[')) return 'json-array';
  if (/^\s*\{\s*["}]/m.test(text)) return 'json-lines';
  const odd = text.slice(0, 1000).match(/[^\P{Cc}\t\n\r]|\uFFFD/gu)?.length ?? 0;
  return odd > 10 ? 'binary' : 'text';
}

/** Whether bytes start a gzip stream. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}
