import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import type * as React from 'react';
import type { ImportTopic } from '../../../../../shared/contracts/imports';
import { chosenValues } from '../../../exchange/mapping/chosen-values';
import { useText } from '../../../translations/use-text';

interface CommonChoiceProps {
  label: string;
  error: string | null;
  column: ImportTopic['columns'][number];
  value: string;
  onChange: (value: string) => void;
}

/** One of a closed set for all rows, or several of it where a cell may have several. */
export function CommonChoice(props: CommonChoiceProps): React.JSX.Element {
  const { column, error, label, onChange, value } = props;
  const { text, locale } = useText();
  const chosen = chosenValues(column, value);
  const isSeveral = column.form === 'choices' || column.form === 'references';
  const placeholder = text('exchange.columns.choose');
  const clearing = { clearLabel: text('exchange.columns.clear'), onClear: () => onChange('') };
  return (
    <Field.Root required {...(error === null ? {} : { error })}>
      <Field.Label>{label}</Field.Label>
      {isSeveral ? (
        <MultiSelect
          withTags
          placeholder={placeholder}
          value={[...chosen]}
          onChange={(values: string[]) => onChange(values.join('\n'))}
          {...clearing}
        >
          {column.choices.map((choice) => (
            <MultiSelectOption key={choice.value} value={choice.value}>
              {choice.label[locale]}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      ) : (
        <SingleSelect
          placeholder={placeholder}
          value={chosen[0] ?? ''}
          onChange={(picked: string | number) => onChange(String(picked))}
          {...(chosen.length === 0 ? {} : clearing)}
        >
          {column.choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.label[locale]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
      <Field.Error />
    </Field.Root>
  );
}
