import { Field, Textarea } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../translations/use-text';
import { contentManagerInput } from './content-manager-input';
import type { InputProps } from './input-props';
import { linesOf, textsOf } from './texts-of';

/** A list of plain texts, written one a line. */
function TextListInput(props: InputProps): React.JSX.Element {
  const { name, label, required, disabled, error, value, onChange } = props;
  const { text } = useText();
  // What is typed stays as it is, with its empty last line, while the form holds the clean list.
  const [typed, setTyped] = React.useState<string | null>(null);
  return (
    <Field.Root
      name={name}
      id={name}
      {...(error === undefined ? {} : { error })}
      hint={text('input.text-list.hint')}
      required={required ?? false}
    >
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={typed ?? textsOf(value).join('\n')}
        disabled={disabled ?? false}
        onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) => {
          setTyped(target.value);
          onChange(name, linesOf(target.value));
        }}
        onBlur={() => setTyped(null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

export default contentManagerInput(TextListInput);
