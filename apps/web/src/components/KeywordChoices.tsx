import type { KeywordOrigin, Merging } from '@papertide/core/query';
import { usePhone } from '../lib/use-phone.ts';
import { Choice } from './Choice.tsx';

const kinds = [
  { value: 'keyword', label: 'Extracted' },
  { value: 'source-keyword', label: 'Given by the source' },
  { value: 'any-keyword', label: 'Both' },
] as const;
const mergings = [
  { value: 'merged', label: 'Synonyms merged' },
  { value: 'apart', label: 'Synonyms apart' },
] as const;

export interface KeywordChoicesProps {
  /** `mixed` where the chart holds several: none is pressed. */
  readonly kind: KeywordOrigin | 'mixed';
  readonly onKind: (kind: KeywordOrigin) => void;
  /** `null` where no synonyms are concerned: there is nothing to choose. */
  readonly merging: Merging | 'mixed' | null;
  readonly onMerging: (merging: Merging) => void;
  /** Selects instead of segments, as on a phone, where there is little room. */
  readonly narrow?: boolean;
}

/** Which keywords a chart or table counts: whose, and whether synonyms count as one. */
export function KeywordChoices({ kind, onKind, merging, onMerging, ...told }: KeywordChoicesProps) {
  const phone = usePhone();
  const narrow = phone || told.narrow === true;
  return (
    <>
      <Choice
        label="Keywords"
        narrow={narrow}
        value={kind === 'mixed' ? null : kind}
        options={kinds}
        onChange={onKind}
      />
      {merging !== null && (
        <Choice
          label="Synonyms"
          narrow={narrow}
          value={merging === 'mixed' ? null : merging}
          options={mergings}
          onChange={onMerging}
        />
      )}
    </>
  );
}
