import { formatText, parseText } from '@papertide/core/query';
import classes from './QueryBar.module.css';

/** How a search text was understood, where that is not plain from the words: its operators written out, and what was passed over. */
export function TextReading({ text }: { text: string }) {
  const { node, notes } = parseText(text);
  const isPlain =
    node === null || node.kind === 'words' || (node.kind === 'and' && node.parts.every((p) => p.kind === 'words'));
  if (isPlain && notes.length === 0) return null;
  return (
    <p className={classes.reading}>
      {node === null ? (
        'No word of the text can be searched for.'
      ) : (
        <>
          Read as <code>{formatText(node)}</code>.
        </>
      )}{' '}
      {notes.join(' ')}
    </p>
  );
}
