import { normalizeKeyword } from '@papertide/core/keyphrases';
import {
  listSynonymGroups,
  removeSynonymGroup,
  type StoredSynonymGroup,
  saveSynonymGroup,
  takenKeys,
  transact,
} from '@papertide/store';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';

export type { StoredSynonymGroup as SynonymGroup } from '@papertide/store';

const word = z.string().trim().min(1).max(200);

/** Which groups are wanted: those that hold one of some keys, or all. */
export const synonymListSchema = z.object({ keys: z.array(word).max(50).optional() });

/** Terms that are to count as one; the first stands for all. */
export const synonymEditSchema = z.object({
  terms: z.array(word).min(2).max(50),
  note: z.string().trim().max(500).default(''),
});
export type SynonymEditRequest = z.infer<typeof synonymEditSchema>;

/** The group that a keyword is in is to be split up, or the keyword alone taken out of it. */
export const synonymRemoveSchema = z.object({ group: word, term: word.optional() });

/** The synonym groups, by their preferred term. Keys may be terms as papers write them. */
export const listSynonyms = (ctx: Context, keys: readonly string[] | null) =>
  answer(ctx, 'synonyms', keys, async (_, still) => {
    const asked = keys && [...new Set([...keys, ...keys.map((key) => normalizeKeyword(key).plain)])];
    return { groups: await listSynonymGroups(still.store.read, asked) };
  });

function keyOf(term: string): string {
  const { plain } = normalizeKeyword(term);
  if (plain === '') throw new ServiceError('usage', `"${term}" has no word.`, 'Name keywords as papers write them.');
  return plain;
}

/**
 * Makes some terms count as one. Where they are in groups already, these become one with them, under the first term. Returns the group.
 */
export async function mergeSynonyms(ctx: Context, { terms, note }: SynonymEditRequest): Promise<StoredSynonymGroup> {
  const [preferred = '', ...others] = [...new Set(terms.map(keyOf))];
  if (others.length === 0) {
    throw new ServiceError(
      'usage',
      'These are one keyword already.',
      'Name two terms or more that papers write apart.',
    );
  }
  const at = ctx.now();
  return transact(ctx.store.write, async (trx) => {
    const held = await listSynonymGroups(trx, [preferred, ...others]);
    const own =
      held.find((group) => group.preferred === preferred) ?? held.find((group) => keysOf(group).includes(preferred));
    for (const group of held) if (group !== own) await removeSynonymGroup(trx, group.id, at);
    const members = [...new Set([...others, ...held.flatMap(keysOf)])].filter((key) => key !== preferred);
    const id = own?.id ?? preferred.replaceAll(' ', '-');
    const edit = {
      id,
      preferred,
      label: own?.label ?? terms[0] ?? preferred,
      members,
      note: note || (own?.note ?? ''),
    };
    const taken = await takenKeys(trx, id, [preferred, ...members]);
    if (taken.length > 0)
      throw new ServiceError('busy', `"${taken[0]}" is in another group.`, 'Split that group first.');
    await saveSynonymGroup(trx, edit, at);
    const [saved] = await listSynonymGroups(trx, [preferred]);
    if (saved === undefined) throw new Error(`the group of ${preferred} was not kept`);
    return saved;
  });
}

const keysOf = ({ preferred, members }: StoredSynonymGroup): string[] => [preferred, ...members.map(({ key }) => key)];

/** Splits a group up, or takes one term out of it. A group is named by its id or by any of its terms. Returns what is left of it. */
export async function splitSynonyms(
  ctx: Context,
  { group, term }: z.infer<typeof synonymRemoveSchema>,
): Promise<{ readonly left: StoredSynonymGroup | null }> {
  const at = ctx.now();
  return transact(ctx.store.write, async (trx) => {
    const all = await listSynonymGroups(trx);
    const found = all.find(({ id }) => id === group) ?? all.find((each) => keysOf(each).includes(keyOf(group)));
    if (found === undefined) {
      throw new ServiceError('not-found', `There is no synonym group "${group}".`, 'See them with "synonyms list".');
    }
    const out = term === undefined ? null : keyOf(term);
    if (out !== null && !keysOf(found).includes(out)) {
      throw new ServiceError('not-found', `"${term}" is not in the group "${found.id}".`);
    }
    const left = keysOf(found).filter((key) => key !== out);
    const [preferred, ...members] = left;
    if (out === null || preferred === undefined || members.length === 0) {
      await removeSynonymGroup(trx, found.id, at);
      return { left: null };
    }
    const label = out === found.preferred ? preferred : found.label;
    await saveSynonymGroup(trx, { id: found.id, preferred, label, members, note: found.note }, at);
    return { left: (await listSynonymGroups(trx, [preferred]))[0] ?? null };
  });
}
