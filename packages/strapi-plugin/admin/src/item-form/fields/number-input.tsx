import * as React from 'react';
import { PlainInput } from './plain-input';

type NumberFieldProps = Omit<React.ComponentProps<typeof PlainInput>, 'value' | 'onChange'> & {
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A number as it is typed; what is none goes to the server as it is, which says what was expected. */
export function NumberField({ onChange, value, ...rest }: NumberFieldProps): React.JSX.Element {
  return (
    <PlainInput
      {...rest}
      inputMode="decimal"
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={(typed) => onChange(/^\d{1,15}$/.test(typed.trim()) ? Number(typed) : typed)}
    />
  );
}
