/** A text as well-formed UTF-16: every half of a surrogate pair that stands alone becomes U+FFFD. O(n). */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
