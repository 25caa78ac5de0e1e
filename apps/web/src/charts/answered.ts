import type { PanelQuery } from '../components/PanelState.tsx';

/** Rows at hand as a query that was answered, for a `ChartFrame` whose data is part of a larger answer. */
export function answered<T>(data: T): PanelQuery<T> {
  return { data, error: null, isError: false, isFetching: false, isPlaceholderData: false, refetch: () => undefined };
}
