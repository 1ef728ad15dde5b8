import { Field, Textarea, TextInput } from '@strapi/design-system';
import * as React from 'react';

interface PlainInputProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled: boolean;
  type?: 'text' | 'date' | 'long';
  inputMode?: 'numeric' | 'decimal' | undefined;
  value: string;
  onChange: (text: string) => void;
  /** The officer goes on to another field. */
  onLeave?: (() => void) | undefined;
}

/** A text on one line or on many, with its label, hint and error. */
export function PlainInput(props: PlainInputProps): React.JSX.Element {
  const {
    error,
    hint,
    isDisabled,
    isRequired = false,
    label,
    name,
    onChange,
    onLeave,
    type = 'text',
  } = props;
  const shared = {
    name,
    value: props.value,
    disabled: isDisabled,
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(target.value),
    onBlur: onLeave,
  };
  return (
    <Field.Root
      id={name}
      name={name}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label>{label}</Field.Label>
      {type === 'long' ? (
        <Textarea {...shared} />
      ) : (
        <TextInput {...shared} type={type} inputMode={props.inputMode} />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
