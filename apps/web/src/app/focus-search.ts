import { navigate } from 'wouter/use-browser-location';

const find = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-search]');

/** Puts the cursor into the page's search, or opens it on a phone; pages without one give way to Papers. */
export function focusSearch(): void {
  const field = find();
  if (field === null) navigate('/papers');
  else if (field instanceof HTMLButtonElement) field.click();
  else field.focus();
}

/** Puts the cursor where a page takes something to compare; false where it has no such field. */
export function focusCompare(): boolean {
  const field = document.querySelector<HTMLElement>(
    'main input[aria-label="Add a topic, keyword, author or phrase to the chart"]',
  );
  field?.focus();
  return field !== null;
}
