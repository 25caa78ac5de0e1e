import { expect, test } from 'vitest';
import { splitAuthors } from './split-authors.ts';

test.each([
  ['A. Cabrera-Codony, A. Valverde', ['A. Cabrera-Codony', 'A. Valverde']],
  ['Ada Example and Alan\n  Sample', ['Ada Example', 'Alan Sample']],
  ['Ada Example (1), Alan Sample (1 and 2) ((1) One, (2) Two)', ['Ada Example', 'Alan Sample']],
  ['Ada Example, Jr., Andy Anders', ['Ada Example Jr.', 'Andy Anders']],
  ['The Example Collaboration: A. B, C. D', ['The Example Collaboration: A. B', 'C. D']],
  ['', []],
  ['Ada (an unclosed place, Alan', ['Ada']],
])('%j is %j', (line, names) => expect(splitAuthors(line)).toEqual(names));
