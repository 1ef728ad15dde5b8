import type { Rater } from '@kotacerdas/core/masterplan';
import { nothing } from 'lit';
import type { FormContext } from '../form-context.js';
import { isEmpty, type Answer } from '../sheet/answer.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { textField } from './text-field.js';

/** Whether the note has to say why the indicator doesn't apply. */
export function needsReason({ current }: Answer, rater: Rater['kind']): boolean {
  return current === 'not-applicable' && rater !== 'consolidated';
}

/** The field without which the answer isn't complete: a reason or a justification, where one is needed. */
export function reasonFields(indicator: NumberedIndicator, answer: Answer, context: FormContext) {
  const { rater, text } = context;
  if (needsReason(answer, rater)) return noteField(indicator, answer, context);
  if (rater !== 'consolidated' || isEmpty(answer)) return nothing;
  return textField({
    indicator,
    answer,
    context,
    field: 'justification',
    label: text.justification,
    value: answer.justification,
    required: true,
    write: (before, justification) => ({ ...before, justification }),
  });
}

/** The note, which is the reason where the indicator doesn't apply. */
export function noteField(indicator: NumberedIndicator, answer: Answer, context: FormContext) {
  const { rater, text } = context;
  const required = needsReason(answer, rater);
  return textField({
    indicator,
    answer,
    context,
    field: 'note',
    label: required ? text.reason : text.note,
    value: answer.note,
    required,
    write: (before, note) => ({ ...before, note }),
  });
}
