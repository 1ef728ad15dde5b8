import { Field, Textarea } from '@strapi/design-system';
import type * as React from 'react';
import type { ReportField, ReportInput } from '../../action-plan/read-report';
import { useText } from '../../translations/use-text';

interface ReportFieldsProps {
  input: ReportInput;
  problems: readonly ReportField[];
  onChange: (input: ReportInput) => void;
}

const fields = [
  { name: 'reportedOn', key: 'day', type: 'date', hint: null },
  { name: 'percent', key: 'percent', type: 'text', hint: 'report.percent-hint' },
  { name: 'spent', key: 'spent', type: 'text', hint: 'report.spent-hint' },
] as const;

/** What a report says: the day, how far, how much was spent, and a note. */
export function ReportFields({ input, onChange, problems }: ReportFieldsProps) {
  const { text } = useText();
  return (
    <>
      {fields.map(({ hint, key, name, type }) => (
        <Field.Root
          key={name}
          name={name}
          required={name !== 'spent'}
          error={problems.includes(name) ? text(`report.${key}-problem`) : undefined}
          hint={hint === null ? undefined : text(hint)}
        >
          <Field.Label>{text(`report.${key}`)}</Field.Label>
          <Field.Input
            type={type}
            inputMode={type === 'text' ? 'decimal' : undefined}
            value={input[name]}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...input, [name]: event.target.value })
            }
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      ))}
      <Field.Root name="note" hint={text('report.note-hint')}>
        <Field.Label>{text('report.note')}</Field.Label>
        <Textarea
          value={input.note}
          maxLength={20_000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
            onChange({ ...input, note: event.target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
}
