import { Combobox, ComboboxOption } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { CodeField, type CodeFieldProps } from './code-field';

interface CodeComboboxProps extends Omit<CodeFieldProps, 'chosen' | 'children' | 'ownHint'> {
  /** Said in place of *Choose…* when there is nothing to choose yet. */
  emptyText?: string;
}

/** One code, chosen by its name: from the list, or by typing a part of it. */
export function CodeCombobox(props: CodeComboboxProps): React.JSX.Element {
  const { disabled, emptyText, name, onChange, required } = props;
  const { text } = useText();
  const value = typeof props.value === 'string' && props.value !== '' ? props.value : null;
  const isDisabled = disabled ?? false;
  // Strapi's types leave out that a box whose text was deleted says nothing at all.
  const choose = (chosen: string | undefined) =>
    onChange(name, chosen === undefined || chosen === '' ? null : chosen);
  return (
    <CodeField {...props} chosen={value === null ? [] : [value]} ownHint="input.code.framework">
      {(options, isReady, list) => {
        const isEmpty = isReady && options.length === 0 && emptyText !== undefined;
        return (
          <Combobox
            key={list}
            value={value ?? ''}
            disabled={isDisabled || isEmpty}
            required={required ?? false}
            autocomplete={{ type: 'list', filter: 'contains' }}
            placeholder={isEmpty ? emptyText : text('input.choose')}
            clearLabel={text('input.clear')}
            noOptionsMessage={(typed) => text('input.code.no-match', { typed })}
            onChange={choose}
            {...(isDisabled || value === null ? {} : { onClear: () => onChange(name, null) })}
          >
            {options.map((option) => (
              <ComboboxOption key={option.value} value={option.value}>
                {option.name}
              </ComboboxOption>
            ))}
          </Combobox>
        );
      }}
    </CodeField>
  );
}
