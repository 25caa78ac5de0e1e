/**
 * Where groups of keywords that begin to be used together stand, apart from topics and keywords: discovered, not curated.
 * Nothing is drawn while none are discovered.
 */
export function EmergingGroupsSlot() {
  return null;
}
