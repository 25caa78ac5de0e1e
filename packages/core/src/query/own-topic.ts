import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { parseText } from './text/parse-text.ts';
import { joined, longestText, type TextNode, wordsIn } from './text/text-node.ts';

/** What the ids of topics that readers define begin with; no topic of the taxonomy does. */
const prefix = 'my-';

export const isOwnTopic = (id: string): boolean => id.startsWith(prefix);

/** The id of a topic so named: `Reward hacking` -> `my-reward-hacking`; `null` where the name has no letter or digit. */
export function ownTopicId(name: string): string | null {
  const words = wordsIn(fold(name)).join('-').slice(0, 60);
  return words === '' ? null : `${prefix}${words.replace(/-+$/, '')}`;
}

/** A topic that a reader defines. */
export interface OwnTopic {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly expression: string;
}

/** What a reader calls a topic and how it is found: by one of the aliases side by side, or by a text of docs/search.md. */
export const ownTopicSchema = z
  .object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .refine((name) => ownTopicId(name) !== null, 'expected a word'),
    aliases: z.array(z.string().trim().min(1).max(100)).max(20).default([]),
    expression: z.string().trim().max(longestText).default(''),
  })
  .refine((topic) => ownTopicNode(topic) !== null, 'expected a word in the name, an alias or the expression');

/** What a paper must hold to have the topic; the name where neither aliases nor expression say it. `null` without any word. */
export function ownTopicNode({ name, aliases, expression }: OwnTopic): TextNode | null {
  const phrases = (texts: readonly string[]): TextNode[] =>
    texts.flatMap((text) => {
      const words = wordsIn(text);
      return words.length > 0 ? [{ kind: 'words', words, prefix: false }] : [];
    });
  const { node } = parseText(expression);
  const said = [...phrases(aliases), ...(node === null ? [] : [node])];
  return joined('or', said.length > 0 ? said : phrases([name]));
}
