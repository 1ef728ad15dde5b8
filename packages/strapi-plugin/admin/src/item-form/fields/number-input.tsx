import * as React from 'react';
import { PlainInput } from './plain-input';
import { typedNumber } from './typed-number';

type NumberFieldProps = Omit<React.ComponentProps<typeof PlainInput>, 'value' | 'onChange'> & {
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A whole number as it is typed; what stands round its digits is undone when the officer goes on. */
export function NumberField({ onChange, value, ...rest }: NumberFieldProps): React.JSX.Element {
  return (
    <PlainInput
      {...rest}
      inputMode="decimal"
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={(typed) => onChange(typedNumber(typed, 'typing'))}
      onLeave={() => typeof value === 'string' && onChange(typedNumber(value, 'left'))}
    />
  );
}
