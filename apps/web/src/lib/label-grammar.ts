/** Whether a label takes a plural verb: `Agents` and `Safety & alignment` do, `Reasoning` and `Robotics` do not. */
function isPlural(label: string): boolean {
  if (/ (?:&|and) /.test(label)) return true;
  const head = label.replace(/ (?:of|for|in|with|on) .*$/, '');
  return /s$/i.test(head) && !/(?:ss|ics|is|us|sis|bias)$/i.test(head);
}

/** The form of a verb that agrees with a label: `verb('Agents', 'has', 'have')` -> `have`. */
export function verb(label: string, singular: string, plural: string): string {
  return isPlural(label) ? plural : singular;
}

/** A label inside a sentence: `Reasoning` -> `reasoning`; acronyms and names with inner capitals stay. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]+(?:[ -]|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A label at the start of a sentence: `on-policy distillation` -> `On-policy distillation`. */
export function atStart(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
