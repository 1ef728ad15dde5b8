import { Field, TextInput } from '@strapi/design-system';
import type * as React from 'react';

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  type: 'text' | 'date';
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

/** A field with what is wrong with it below. A day is chosen with whatever the device chooses days with. */
export function TextField(props: TextFieldProps): React.JSX.Element {
  const { name, label, hint, type, value, problem, onChange } = props;
  return (
    <Field.Root
      name={name}
      width="100%"
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { error: problem })}
    >
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => onChange(target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
