import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId, type FormContext } from '../form-context.js';
import type { Answer } from '../sheet/answer.js';
import { answerFaults } from '../sheet/answer-faults.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { faultText } from './fault-text.js';

export interface TextFieldOptions {
  readonly indicator: NumberedIndicator;
  readonly answer: Answer;
  readonly context: FormContext;
  /** As in the faults of an answer. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly write: (answer: Answer, value: string) => Answer;
  readonly required?: boolean;
  /** One line, and of this kind; without it, a field of several lines. */
  readonly type?: 'text' | 'url';
}

/** A field with its label and, beside it, what is missing in it. What is typed is never lost. */
export function textField(options: TextFieldOptions): TemplateResult {
  const {
    answer,
    context,
    field,
    indicator,
    label,
    required = false,
    type,
    value,
    write,
  } = options;
  const { locale, rater, sheet, text } = context;
  const id = fieldId(indicator, field);
  const fault = answerFaults(answer, rater).find((entry) => entry.field === field);
  const type_ = (event: Event, read: (text: string) => string): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const next = read(target.value);
    sheet.type(indicator.id, field, (before) => write(before, next));
  };
  const typed = (event: Event): void => type_(event, (entered) => entered);
  const left = (event: Event): void => {
    type_(event, (entered) => entered.trim());
    sheet.draft.tell();
  };
  const invalid = fault === undefined ? nothing : 'true';
  const described = fault === undefined ? nothing : `${id}-error`;
  return html`<div class="field">
    <label for=${id}
      >${label}${required ? html` <span class="field-hint">(${text.required})</span>` : nothing}</label
    >
    ${
      type === undefined
        ? html`<textarea
            class="input"
            id=${id}
            rows="3"
            dir="auto"
            aria-required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
            @input=${typed}
            @change=${left}
          ></textarea>`
        : html`<input
            class="input"
            id=${id}
            type="text"
            inputmode=${type}
            dir="auto"
            autocomplete="off"
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
            @input=${typed}
            @change=${left}
          />`
    }
    ${
      fault === undefined
        ? nothing
        : html`<p class="field-error" id="${id}-error">${faultText(fault, answer, locale)}</p>`
    }
  </div>`;
}
