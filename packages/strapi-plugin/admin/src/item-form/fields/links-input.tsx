import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type * as React from 'react';
import type { NamedOption } from '../../inputs/named-select';
import { useText } from '../../translations/use-text';

interface LinksInputProps {
  name: string;
  label: string;
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled: boolean;
  value: unknown;
  options: readonly NamedOption[];
  onChange: (ids: readonly string[]) => void;
}

/** Any number of other items. */
export function LinksInput(props: LinksInputProps): React.JSX.Element {
  const { error, isDisabled, isRequired = false, label, name, onChange, options, value } = props;
  const { text } = useText();
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const unknown = chosen
    .filter((id) => options.every((option) => option.value !== id))
    .map((id) => ({ value: id, name: id }));
  return (
    <Field.Root
      id={name}
      name={name}
      required={isRequired}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={chosen}
        withTags
        disabled={isDisabled}
        placeholder={text('form.choose')}
        clearLabel={text('form.clear')}
        onChange={(ids: readonly (string | number)[]) => onChange(ids.map(String))}
        onClear={() => onChange([])}
      >
        {[...options, ...unknown].map((option) => (
          <MultiSelectOption key={option.value} value={option.value}>
            {option.name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
    </Field.Root>
  );
}
