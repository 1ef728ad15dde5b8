import * as React from 'react';
import { PlainInput } from './plain-input';
import { typedNumber, type NumberUnit } from './typed-number';

type NumberFieldProps = Omit<React.ComponentProps<typeof PlainInput>, 'value' | 'onChange'> & {
  unit: NumberUnit;
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A number as it is typed; what stands round its digits is undone when the officer goes on. */
export function NumberField({
  onChange,
  unit,
  value,
  ...rest
}: NumberFieldProps): React.JSX.Element {
  return (
    <PlainInput
      {...rest}
      inputMode="decimal"
      value={shown(value)}
      onChange={(typed) => onChange(typedNumber(typed, 'typing', unit))}
      onLeave={() => typeof value === 'string' && onChange(typedNumber(value, 'left', unit))}
    />
  );
}

/** With the decimal comma that it is typed with. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}
