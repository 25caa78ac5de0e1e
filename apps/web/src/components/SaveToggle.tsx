import { ActionIcon } from '@mantine/core';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import { calmText } from '../lib/calm-text.ts';

export interface SaveToggleProps {
  readonly title: string;
  readonly saved: boolean;
  readonly onChange: (saved: boolean) => void;
}

/** Keeps a paper for later, in this browser, or lets it go. */
export function SaveToggle({ title, saved, onChange }: SaveToggleProps) {
  const Icon = saved ? BookmarkCheck : Bookmark;
  return (
    <ActionIcon
      aria-label={`Save “${calmText(title)}” for later`}
      aria-pressed={saved}
      title={saved ? 'Saved: click to let it go' : 'Save for later, in this browser'}
      className="pt-screen-only"
      onClick={() => onChange(!saved)}
    >
      <Icon size={16} color={saved ? 'var(--pt-accent)' : undefined} />
    </ActionIcon>
  );
}
