import { useState } from 'react';
import { BehindSheet, mostBehind } from './BehindSheet.tsx';
import { type BehindRequest, behindTitle } from './behind-request.ts';
import { useBehind } from './upvotes-queries.ts';

/** Papers of a list before all were asked for. */
const fewest = 100;

export interface BehindMarkProps {
  readonly request: BehindRequest | null;
  readonly nameOf: (topicId: string) => string;
  readonly onClose: () => void;
}

/** The sheet with the papers behind the mark in the address: the first hundred until all are asked for. */
export function BehindMark({ request, nameOf, onClose }: BehindMarkProps) {
  const [all, setAll] = useState<BehindRequest['mark'] | null>(null);
  const isAll = request !== null && JSON.stringify(all) === JSON.stringify(request.mark);
  return (
    <BehindSheet
      request={request}
      title={request === null ? 'Papers' : behindTitle(request, nameOf)}
      query={useBehind(request, isAll ? mostBehind : fewest)}
      onAll={() => setAll(request?.mark ?? null)}
      onClose={onClose}
    />
  );
}
