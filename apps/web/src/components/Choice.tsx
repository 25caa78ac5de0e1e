import { NativeSelect, SegmentedControl } from '@mantine/core';

export interface ChoiceProps<T extends string> {
  /** What is chosen, for those who do not see the control. */
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  /** A select also for few options, where there is little room. */
  readonly narrow?: boolean;
}

/** One of a few: a segmented control up to 5 options, a select beyond. `null` leaves all segments unpressed. */
export function Choice<T extends string>({ label, value, options, onChange, disabled, narrow }: ChoiceProps<T>) {
  const choose = (text: string): void => {
    const option = options.find((o) => o.value === text);
    if (option !== undefined) onChange(option.value);
  };
  const data = options.map((option) => ({ value: option.value as string, label: option.label }));
  if (options.length > 5 || narrow) {
    return (
      <NativeSelect
        size="xs"
        aria-label={label}
        value={value ?? ''}
        data={value === null ? [{ value: '', label }, ...data] : data}
        onChange={(event) => choose(event.currentTarget.value)}
        disabled={disabled}
      />
    );
  }
  return <SegmentedControl aria-label={label} value={value ?? ''} data={data} onChange={choose} disabled={disabled} />;
}
