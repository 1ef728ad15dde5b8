import { Field } from '@strapi/design-system';
import type * as React from 'react';
import { WrappingOption } from '../components/wrapping-option';
import { WrappingSelect } from '../components/wrapping-select';
import { useText } from '../translations/use-text';
import type { InputProps } from './input-props';

export interface NamedOption {
  value: string;
  name: string;
}

interface NamedSelectProps extends Omit<InputProps, 'attribute'> {
  options: readonly NamedOption[];
  /** Said in place of *Choose…* when there is nothing to choose yet. */
  emptyText?: string;
}

/** A select whose options have names. A stored value that is no longer offered stays visible. */
export function NamedSelect(props: NamedSelectProps): React.JSX.Element {
  const { name, label, hint, required, disabled, error, options, onChange } = props;
  const value = typeof props.value === 'string' && props.value !== '' ? props.value : null;
  const { text } = useText();
  const isUnknown = value !== null && options.every((option) => option.value !== value);
  const offered = isUnknown ? [...options, { value, name: value }] : options;
  return (
    <Field.Root
      name={name}
      id={name}
      {...(error === undefined ? {} : { error })}
      hint={hint}
      required={required ?? false}
    >
      <Field.Label>{label}</Field.Label>
      <WrappingSelect
        value={value}
        disabled={(disabled ?? false) || offered.length === 0}
        placeholder={offered.length === 0 ? props.emptyText : text('input.choose')}
        clearLabel={text('input.clear')}
        onChange={(chosen) => onChange(name, String(chosen))}
        {...(required === true || disabled === true ? {} : { onClear: () => onChange(name, null) })}
      >
        {offered.map((option) => (
          <WrappingOption key={option.value} value={option.value}>
            {option.name}
          </WrappingOption>
        ))}
      </WrappingSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
