import type { Membership } from './modularity.ts';

/** The keys of each community, number 0 first, each in the order of the keys. O(keys). */
export function groupsOf(keys: readonly string[], membership: Membership): Set<string>[] {
  const groups: Set<string>[] = [];
  for (const [i, key] of keys.entries()) {
    const community = membership[i] ?? 0;
    while (groups.length <= community) groups.push(new Set());
    groups[community]?.add(key);
  }
  return groups;
}
