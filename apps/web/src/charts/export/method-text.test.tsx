import { expect, test } from 'vitest';
import { methodText } from './method-text.ts';

test('a method leaves the page as Markdown', () => {
  const method = (
    <>
      <p>
        <b>Share.</b> Papers divided by <code>N</code>.
      </p>
      <ul>
        <li>one</li>
        <li>two</li>
      </ul>
    </>
  );
  expect(methodText('How large?', method, (node) => node)).toBe(
    '# How large?\n\n**Share.** Papers divided by `N`.\n\n- one\n- two\n',
  );
});
