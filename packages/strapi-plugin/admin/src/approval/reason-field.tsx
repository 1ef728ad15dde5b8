import { longestReason } from '@kotacerdas/core/masterplan';
import { formatInteger } from '@kotacerdas/core/locale';
import { Field, Textarea } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../translations/use-text';

interface ReasonFieldProps {
  reason: string;
  problem: string | null;
  /** What it is for, where that is not the author of an item. */
  hint?: string;
  onChange: (reason: string) => void;
}

/** Where the reason is written; too long a one is said, never cut. */
export function ReasonField(props: ReasonFieldProps): React.JSX.Element {
  const { reason, problem, onChange } = props;
  const { text, locale } = useText();
  const length = {
    count: formatInteger(locale, reason.trim().length),
    limit: formatInteger(locale, longestReason),
  };
  return (
    <Field.Root
      name="reason"
      required
      hint={`${props.hint ?? text('act.reason.hint')} ${text('act.reason.length', length)}`}
      {...(problem === null ? {} : { error: problem })}
    >
      <Field.Label>{text('act.reason.label')}</Field.Label>
      <Textarea
        autoFocus
        value={reason}
        onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) => onChange(target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
