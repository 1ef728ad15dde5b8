import { Field, TextInput } from '@strapi/design-system';
import * as React from 'react';

interface CommonValueProps {
  label: string;
  error: string | null;
  value: string;
  onChange: (value: string) => void;
}

/** A text that counts once it is written to the end. */
export function CommonValue({
  error,
  label,
  onChange,
  value,
}: CommonValueProps): React.JSX.Element {
  const [typed, setTyped] = React.useState(value);
  const settle = () => typed !== value && onChange(typed);
  return (
    <Field.Root required {...(error === null ? {} : { error })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={typed}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }: React.KeyboardEvent) => key === 'Enter' && settle()}
      />
      <Field.Error />
    </Field.Root>
  );
}
