import { useMediaQuery } from '@mantine/hooks';

/** Whether the page is as narrow as a phone: one column, drill-downs as sheets. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 37.5em)', false, { getInitialValueInEffect: false });
}

/** Whether a panel has room beside a chart: 1200 px. */
export function useRoomBeside(): boolean {
  return useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
}
