/** How a value of its own stands in the address: as no pair (the default), one, or several of the same name. */
export interface ParamCodec<T> {
  readonly decode: (values: readonly string[]) => T;
  readonly encode: (value: T) => readonly string[];
}

/** One of a few words; the fallback is not written. */
export function choiceParam<T extends string>(members: readonly T[], fallback: T): ParamCodec<T> {
  return {
    decode: (values) => members.find((member) => member === values[0]) ?? fallback,
    encode: (value) => (value === fallback ? [] : [value]),
  };
}

/** A text, empty by default. */
export const textParam: ParamCodec<string> = {
  decode: (values) => values[0] ?? '',
  encode: (value) => (value === '' ? [] : [value]),
};

/** Yes or no, no by default; yes is written `1`. */
export const flagParam: ParamCodec<boolean> = {
  decode: (values) => values[0] === '1',
  encode: (value) => (value ? ['1'] : []),
};

/** Distinct texts in order, none by default. */
export const listParam: ParamCodec<readonly string[]> = {
  decode: (values) => [...new Set(values.filter((value) => value !== ''))],
  encode: (value) => value,
};
