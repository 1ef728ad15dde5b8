import type { LocalisedText } from '@kotacerdas/core/framework';
import { Field, Grid, NumberInput, Textarea, TextInput } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../translations/use-text';

interface TextFieldsProps {
  label: string;
  value: LocalisedText;
  isFixed: boolean;
  isLong?: boolean;
  onChange: (value: LocalisedText) => void;
}

/** A text in both languages, side by side where there is room. */
export function TextFields(props: TextFieldsProps): React.JSX.Element {
  const { label, value, isFixed, isLong = false, onChange } = props;
  const { text } = useText();
  const Input = isLong ? Textarea : TextInput;
  const labels = { id: label, en: text('frameworks.level.english', { label }) };
  return (
    <>
      {(['id', 'en'] as const).map((language) => (
        <Grid.Item key={language} col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{labels[language]}</Field.Label>
            <Input
              value={value[language]}
              disabled={isFixed}
              onChange={({
                target,
              }: React.ChangeEvent<HTMLInputElement> & React.ChangeEvent<HTMLTextAreaElement>) =>
                onChange({ ...value, [language]: target.value })
              }
            />
          </Field.Root>
        </Grid.Item>
      ))}
    </>
  );
}

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number;
  isFixed: boolean;
  onChange: (value: number) => void;
}

/** A number; what is no number yet counts as 0. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { label, hint, value, isFixed, onChange } = props;
  return (
    <Field.Root {...(hint === undefined ? {} : { hint })}>
      <Field.Label>{label}</Field.Label>
      <NumberInput
        value={value}
        disabled={isFixed}
        onValueChange={(typed: number | undefined) => onChange(typed ?? 0)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
