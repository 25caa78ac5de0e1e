import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { usePaletteText } from './use-palette-text.ts';

afterEach(cleanup);

function Page({ isOpen }: { isOpen: boolean }) {
  const [text, setText] = usePaletteText(isOpen);
  return (
    <>
      <output>{text}</output>
      <div role="dialog">
        <input aria-label="Field" value={text} onChange={({ currentTarget: { value } }) => setText(value)} />
      </div>
    </>
  );
}

const press = (key: string, init: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.body, { key, cancelable: true, ...init });

test('letters pressed before the field has the cursor are kept, and reach nothing else', () => {
  const { getByRole } = render(<Page isOpen />);
  expect(['g', 't', ' ', 'é'].map((key) => press(key))).toEqual([false, false, false, false]);
  expect(getByRole('status').textContent).toBe('gt é');
});

test('named keys, shortcuts and letters in the field go where they always go', () => {
  const { getByRole, getByLabelText } = render(<Page isOpen />);
  expect([press('Escape'), press('k', { ctrlKey: true }), press('v', { metaKey: true })]).toEqual([true, true, true]);
  getByLabelText('Field').focus();
  expect(fireEvent.keyDown(getByLabelText('Field'), { key: 'a' })).toBe(true);
  expect(getByRole('status').textContent).toBe('');
});

test('closed, it takes no letters, and it opens empty again', () => {
  const { getByRole, rerender } = render(<Page isOpen />);
  press('a');
  rerender(<Page isOpen={false} />);
  expect(press('b')).toBe(true);
  rerender(<Page isOpen />);
  expect(getByRole('status').textContent).toBe('');
});
