import {
  type FieldOrigin,
  isKnownField,
  type Origins,
  type PaperContent,
  type PaperField,
  paperFields,
} from '@papertide/core';

type Group = readonly [sourceId: string, rank: number, readAt: string, ...fields: PaperField[]];

const nameOf = ({ sourceId, rank, readAt }: FieldOrigin): string => `${sourceId} ${rank} ${readAt}`;

/**
 * Origins as text: a JSON list of `[source, rank, read at, fields…]`, the source of most fields first and without naming
 * them, so that a paper of one source costs some fifty bytes. `decodeOrigins` with the same content is the inverse.
 */
export function encodeOrigins(origins: Origins): string {
  const groups = new Map<string, { origin: FieldOrigin; fields: PaperField[] }>();
  for (const field of paperFields) {
    const origin = origins[field];
    if (origin === undefined) continue;
    const group = groups.get(nameOf(origin)) ?? { origin, fields: [] };
    group.fields.push(field);
    groups.set(nameOf(origin), group);
  }
  const [main, ...others] = [...groups.values()].sort((a, b) => b.fields.length - a.fields.length);
  if (main === undefined) return '[]';
  const group = ({ origin: { sourceId, rank, readAt } }: typeof main, fields: readonly PaperField[]): Group => [
    sourceId,
    rank,
    readAt,
    ...fields,
  ];
  return JSON.stringify([group(main, []), ...others.map((other) => group(other, other.fields))]);
}

/** The origins of a content's known fields, from their text. */
export function decodeOrigins(text: string, content: PaperContent): Origins {
  const groups = JSON.parse(text) as readonly Group[];
  const origins: Partial<Record<PaperField, FieldOrigin>> = {};
  for (const [i, [sourceId, rank, readAt, ...named]] of groups.entries()) {
    const fields = i === 0 ? paperFields.filter((field) => isKnownField(content[field])) : named;
    for (const field of fields) origins[field] = { sourceId, rank, readAt };
  }
  return origins;
}

/** Whether every field has the same source and rank in both, whenever it was read. */
export function sameOrigins(a: Origins, b: Origins): boolean {
  return paperFields.every((f) => a[f]?.sourceId === b[f]?.sourceId && a[f]?.rank === b[f]?.rank);
}
