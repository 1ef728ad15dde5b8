import { MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../translations/use-text';
import { textsOf } from '../texts-of';
import { CodeField, type CodeFieldProps } from './code-field';

type CodeListProps = Omit<CodeFieldProps, 'chosen' | 'children' | 'ownHint'>;

/** Any number of codes, by their names. */
export function CodeList(props: CodeListProps): React.JSX.Element {
  const { disabled, name, onChange } = props;
  const { text } = useText();
  const chosen = textsOf(props.value);
  return (
    <CodeField {...props} chosen={chosen} ownHint="input.code.frameworks">
      {(options, _, list) => (
        <MultiSelect
          key={list}
          value={chosen}
          disabled={disabled ?? false}
          placeholder={text('input.choose')}
          clearLabel={text('input.clear')}
          withTags
          onChange={(codes: string[]) => onChange(name, codes)}
          onClear={() => onChange(name, [])}
        >
          {options.map((option) => (
            <MultiSelectOption key={option.value} value={option.value}>
              {option.name}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      )}
    </CodeField>
  );
}
