import type * as React from 'react';
import type { DirectionType } from '../../../../../shared/contracts/direction';
import type { DirectionField } from '../../../../../shared/direction/fields';
import { NamedSelect, type NamedOption } from '../../../inputs/named-select';
import { PlainInput } from '../../../item-form/fields/plain-input';
import { useNames } from '../../../translations/use-names';
import { useText } from '../../../translations/use-text';

interface EntryFieldProps {
  type: DirectionType;
  field: DirectionField;
  value: string | number | null;
  options: readonly NamedOption[];
  error: string | undefined;
  isDisabled: boolean;
  onChange: (value: string | null) => void;
}

const numbers = {
  year: { inputMode: 'numeric', hint: 'direction.year.hint' },
  rupiah: { inputMode: 'numeric', hint: 'direction.amount.hint' },
  number: { inputMode: 'decimal', hint: 'direction.number.hint' },
} as const;

/** One field of an entry. */
export function EntryField(props: EntryFieldProps): React.JSX.Element {
  const { error, field, isDisabled, onChange, options, type, value } = props;
  const { text } = useText();
  const { fieldName } = useNames();
  const label = fieldName(type, field.name);
  if (field.kind === 'link' || field.kind === 'choice') {
    return (
      <NamedSelect
        name={field.name}
        label={label}
        required={field.isRequired}
        disabled={isDisabled}
        {...(error === undefined ? {} : { error })}
        value={value}
        options={options}
        onChange={(_, chosen) => onChange(typeof chosen === 'string' ? chosen : null)}
      />
    );
  }
  const number = Object.entries(numbers).find(([kind]) => kind === field.kind)?.[1];
  return (
    <PlainInput
      name={field.name}
      label={label}
      error={error}
      isRequired={field.isRequired}
      isDisabled={isDisabled}
      type={field.kind === 'text' ? 'long' : 'text'}
      inputMode={number?.inputMode}
      hint={number === undefined ? undefined : text(number.hint)}
      value={value === null ? '' : String(value)}
      onChange={onChange}
    />
  );
}
