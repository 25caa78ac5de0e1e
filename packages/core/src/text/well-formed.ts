/** The text with each lone surrogate replaced by U+FFFD; every index stays. O(n). */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
