import { EmergingGroupsPanel } from '../../charts/EmergingGroupsPanel.tsx';
import { GroupsOfAllPapers } from '../../components/GroupsOfAllPapers.tsx';
import { useGroups } from '../../lib/groups.ts';

/**
 * Where groups of keywords that begin to be used together stand, apart from topics and keywords: discovered, not curated. They are of all
 * papers: under a filter, which `onDrop` drops, they are not shown.
 */
export function EmergingGroupsSlot({ onDrop }: { readonly onDrop: (() => void) | null }) {
  const query = useGroups(onDrop === null);
  return onDrop === null ? <EmergingGroupsPanel query={query} /> : <GroupsOfAllPapers onDrop={onDrop} />;
}
