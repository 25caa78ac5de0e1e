import { EmergingGroupsPanel } from '../../charts/EmergingGroupsPanel.tsx';
import { useGroups } from '../../lib/groups.ts';

/** Where groups of keywords that begin to be used together stand, apart from topics and keywords: discovered, not curated. */
export function EmergingGroupsSlot() {
  return <EmergingGroupsPanel query={useGroups()} />;
}
