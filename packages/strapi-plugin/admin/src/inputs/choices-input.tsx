import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../plugin-id';
import { useText } from '../translations/use-text';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { textsOf } from './texts-of';

/** Any number out of a closed set, by their names in the reader's language. */
function ChoicesInput(props: InputProps): React.JSX.Element {
  const { name, label, hint, required, disabled, error, value, onChange } = props;
  const { set = '', values = [] } = props.attribute.options ?? {};
  const intl = useIntl();
  const { text } = useText();
  return (
    <Field.Root
      name={name}
      id={name}
      {...(error === undefined ? {} : { error })}
      hint={hint}
      required={required ?? false}
    >
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={textsOf(value)}
        disabled={disabled ?? false}
        placeholder={text('input.choose')}
        clearLabel={text('input.clear')}
        withTags
        onChange={(chosen: string[]) => onChange(name, chosen)}
        onClear={() => onChange(name, [])}
      >
        {values.map((each) => (
          <MultiSelectOption key={each} value={each}>
            {intl.formatMessage({ id: `${pluginId}.choice.${set}.${each}`, defaultMessage: each })}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

export default contentManagerInput(ChoicesInput);
