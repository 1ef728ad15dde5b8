import * as React from 'react';
import { PlainInput } from './plain-input';
import { wholeNumber } from './whole-number';

type NumberFieldProps = Omit<React.ComponentProps<typeof PlainInput>, 'value' | 'onChange'> & {
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A whole number as it is typed: thousands may be grouped, which is undone when the officer goes on. */
export function NumberField({ onChange, value, ...rest }: NumberFieldProps): React.JSX.Element {
  return (
    <PlainInput
      {...rest}
      inputMode="decimal"
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      // Not while it is typed: `1.000` is on its way to `1.000.000`.
      onChange={(typed) => onChange(typed.includes('.') ? typed : wholeNumber(typed))}
      onLeave={() => typeof value === 'string' && onChange(wholeNumber(value))}
    />
  );
}
