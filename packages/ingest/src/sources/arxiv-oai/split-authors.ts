const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/i;

/**
 * The names in an author line as arXiv keeps it: `A. Cabrera-Codony, A. Valverde and B. Li (Example University)` gives
 * three. What stands in parentheses are institutions and is left out, however deep; `Jr.` and the like belong to the name
 * before them. O(n).
 */
export function splitAuthors(line: string): string[] {
  const names: string[] = [];
  for (const part of withoutParentheses(line).split(/\s*(?:,|;|\band\b|&)\s*/u)) {
    const name = part.replace(/\s+/gu, ' ').trim();
    const last = names.at(-1);
    if (name === '') continue;
    if (suffix.test(name) && last !== undefined) names[names.length - 1] = `${last} ${name}`;
    else names.push(name);
  }
  return names;
}

function withoutParentheses(text: string): string {
  let depth = 0;
  let out = '';
  for (const c of text) {
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += c;
  }
  return out;
}
