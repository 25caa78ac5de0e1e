// Printable ASCII without space or double space: nothing to fold but the case.
const plain = /^[!-~]*(?: [!-~]+)*$/;

/**
 * Folds a text for comparison: NFKC, every kind of dash to "-", curly quotes to straight ones, diacritics removed,
 * lower case, white space collapsed and trimmed. Idempotent. Never use the result for display.
 *
 * `fold('Déjà–Vu  Attention')` -> `'deja-vu attention'`. O(n).
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[‘’‛]/gu, "'")
    .replace(/[“”]/gu, '"')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();
}
