import type { OtherAttentionAnswer, StandoutAnswer, TopicEffectAnswer } from '@papertide/core/query';
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answered } from '../../charts/answered.ts';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { EffectsPanel } from './EffectsPanel.tsx';
import { OtherAttentionPanel } from './OtherAttentionPanel.tsx';
import { StandoutsPanel } from './StandoutsPanel.tsx';

afterEach(cleanup);

const provenance = provenanceOf();
const nothing = () => undefined;
const dropping = () => {
  const onClick = vi.fn();
  return { onClick, drop: { label: 'Drop the filters', onClick } };
};

test('a ranking that a filter empties blames the filter, ends no line with a dot, and drops it in a click', () => {
  const answer: StandoutAnswer = { rows: [], papers: 0, provenance };
  const { drop, onClick } = dropping();
  const shown = {
    ...{ days: 'listed since 1 Apr 2026', sort: 'percentile' as const, onSort: nothing, onMore: nothing },
    ...{ filters: 'text “tide”', pairs: [] },
  } as const;
  const { container, getByRole, getByText } = draw(<StandoutsPanel query={answered(answer)} {...shown} drop={drop} />);
  expect(container.textContent).not.toContain('next reading');
  expect(getByText(/listed with them · no papers$/)).toBeDefined();
  fireEvent.click(getByRole('button', { name: 'Drop the filters' }));
  expect(onClick).toHaveBeenCalledOnce();
  cleanup();
  const unfiltered = draw(<StandoutsPanel query={answered(answer)} {...shown} drop={null} />);
  expect(unfiltered.getByText('They appear after the next reading.')).toBeDefined();
});

test('effects and comments that a filter empties drop it in a click', () => {
  const effects: TopicEffectAnswer = { rows: [], papers: 3, reading: 'day7', provenance };
  const first = dropping();
  const panel = { filters: 'text “tide”', all: false, onAll: nothing, onTopic: nothing };
  const { getByRole } = draw(
    <EffectsPanel query={answered(effects)} shortNames={new Map()} {...panel} drop={first.drop} />,
  );
  fireEvent.click(getByRole('button', { name: 'Drop the filters' }));
  expect(first.onClick).toHaveBeenCalledOnce();
  cleanup();
  const others: OtherAttentionAnswer = {
    ...{ metric: 'comments', interval: 'month', periods: [], rows: [], coverage: [] },
    provenance,
  };
  const second = dropping();
  const { container } = draw(
    <OtherAttentionPanel
      query={answered(others)}
      metric="comments"
      onMetric={nothing}
      filters="text “tide”"
      drop={second.drop}
      onPeriod={nothing}
    />,
  );
  expect(container.textContent).toContain('No paper with known comments matches');
});
