import type { Issue } from '@kotacerdas/core';
import { describeIssue } from '@kotacerdas/core/locale';
import { Box, Field, Textarea, Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { ReportField, ReportInput } from '../../action-plan/read-report';
import { useText } from '../../translations/use-text';

interface ReportFieldsProps {
  input: ReportInput;
  problems: readonly ReportField[];
  /** What is odd but may be true; each is told beside its field. */
  warnings: readonly Issue[];
  isDisabled: boolean;
  onChange: (input: ReportInput) => void;
}

const fields = [
  { name: 'reportedOn', key: 'day', type: 'date', hint: null },
  { name: 'percent', key: 'percent', type: 'text', hint: 'report.percent-hint' },
  { name: 'spent', key: 'spent', type: 'text', hint: 'report.spent-hint' },
] as const;

/** What a report says: the day, how far, how much was spent, and a note. */
export function ReportFields(props: ReportFieldsProps): React.JSX.Element {
  const { input, isDisabled, onChange, problems, warnings } = props;
  const { text, locale } = useText();
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
            disabled={isDisabled}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...input, [name]: event.target.value })
            }
          />
          <Field.Hint />
          <Field.Error />
          {/* There before anything is said, so that it is heard. */}
          <Box role="status">
            {warnings
              .filter(({ path: [field] }) => field === name)
              .map((warning) => (
                <Typography key={warning.code} tag="p" variant="pi" textColor="warning700">
                  {describeIssue(locale, warning)}
                </Typography>
              ))}
          </Box>
        </Field.Root>
      ))}
      <Field.Root name="note" hint={text('report.note-hint')}>
        <Field.Label>{text('report.note')}</Field.Label>
        <Textarea
          value={input.note}
          disabled={isDisabled}
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
