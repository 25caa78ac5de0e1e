import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow in small steps from now on. A load makes garbage all the time, and V8, which sees a machine with much
 * memory free, would sooner take half a gigabyte than collect it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=10');
}
