import { Field } from '@strapi/design-system';
import type * as React from 'react';
import { WrappingOption } from './wrapping-option';
import { WrappingSelect } from './wrapping-select';

interface PlainSelectProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; name: string }[];
  isDisabled?: boolean;
  onChange: (value: Value) => void;
}

/** One of a few, always one. */
export function PlainSelect<Value extends string>(
  props: PlainSelectProps<Value>,
): React.JSX.Element {
  const { label, hint, value, options, isDisabled = false, onChange } = props;
  const choose = (chosen: string | number) => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Field.Root {...(hint === undefined ? {} : { hint })}>
      <Field.Label>{label}</Field.Label>
      <WrappingSelect value={value} disabled={isDisabled} onChange={choose}>
        {options.map((option) => (
          <WrappingOption key={option.value} value={option.value}>
            {option.name}
          </WrappingOption>
        ))}
      </WrappingSelect>
      <Field.Hint />
    </Field.Root>
  );
}
