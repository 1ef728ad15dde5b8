import type * as React from 'react';
import { NamedSelect, type NamedOption } from '../../inputs/named-select';
import { useNames } from '../../translations/use-names';
import { useText } from '../../translations/use-text';
import type { FieldSpec } from './field-spec';
import type { FormFields } from './form-fields';
import { LinesInput } from './lines-input';
import { LinksInput } from './links-input';
import { NumberField } from './number-input';
import { PlainInput } from './plain-input';
import { valueAt } from './value-at';

type ItemFieldProps = FormFields & { spec: FieldSpec };

/** One field of an item, in the form that suits what it holds. */
export function ItemField({ spec, ...form }: ItemFieldProps): React.JSX.Element {
  const { text } = useText();
  const { choiceName, fieldName } = useNames();
  const { column, input, path } = spec;
  const value = valueAt(form.item, path);
  // Whoever may not name any has to name one.
  const isOwnOpd = input.kind === 'one' && input.list === 'opds' && form.mayName !== 'any';
  const onChange = (next: unknown) => form.onChange(path, next);
  const shared = {
    name: path.join('.'),
    label: fieldName(form.type, column),
    error: form.errorAt(path),
    isRequired: (spec.isRequired ?? false) || isOwnOpd,
    isDisabled: form.isDisabled,
    onChange,
  };
  switch (input.kind) {
    case 'line':
    case 'text':
    case 'day': {
      const type = ({ line: 'text', text: 'long', day: 'date' } as const)[input.kind];
      return <PlainInput {...shared} type={type} value={typeof value === 'string' ? value : ''} />;
    }
    case 'lines':
      return <LinesInput {...shared} hint={text('form.list.hint')} value={value} />;
    case 'number':
      return <NumberField {...shared} unit={input.unit} hint={text(input.hint)} value={value} />;
    case 'several':
      return (
        <LinksInput {...shared} value={value} options={form.choicesOf(input.list, form.item)} />
      );
    case 'one':
    case 'choice': {
      const options: readonly NamedOption[] =
        input.kind === 'one'
          ? form.choicesOf(input.list, form.item)
          : input.values.map((each) => ({ value: each, name: choiceName(input.set, each) }));
      const isSettled = isOwnOpd && options.length === 1 && options[0]?.value === value;
      return (
        <NamedSelect
          name={shared.name}
          label={shared.label}
          hint={isSettled && !shared.isDisabled ? text('form.opd.own') : undefined}
          error={shared.error}
          required={shared.isRequired}
          disabled={shared.isDisabled || isSettled}
          value={value}
          options={options}
          onChange={(_, chosen) => onChange(chosen)}
        />
      );
    }
  }
}
