import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field, type FieldOptions } from './field.js';
import type { ProgramContext } from '../program-context.js';

export interface TextFieldOptions extends Pick<
  FieldOptions,
  'key' | 'label' | 'of' | 'hint' | 'marks'
> {
  readonly value: string;
  readonly kind: 'line' | 'lines' | 'number' | 'year' | 'date';
  readonly required?: boolean;
  readonly input: (typed: string) => void;
  readonly commit: () => void;
}

/** A field that somebody types into: a line, several, a figure, or a date. */
export function textField(context: ProgramContext, options: TextFieldOptions): TemplateResult {
  const { commit, key, kind, required = false, value } = options;
  const input = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
      options.input(target.value);
    }
  };
  return field(context, {
    ...options,
    control: ({ describedBy, id, invalid }) =>
      kind === 'lines'
        ? html`<textarea
            class="input"
            id=${id}
            rows="2"
            dir="auto"
            data-field=${key}
            aria-required=${required ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${describedBy}
            .value=${live(value)}
            @input=${input}
            @change=${commit}
          ></textarea>`
        : html`<input
            class=${kind === 'number' ? 'input figure-input' : 'input'}
            id=${id}
            type=${kind === 'date' ? 'date' : 'text'}
            dir="auto"
            autocomplete="off"
            inputmode=${kind === 'number' ? 'decimal' : kind === 'year' ? 'numeric' : nothing}
            data-field=${key}
            aria-required=${required ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${describedBy}
            .value=${live(value)}
            @input=${input}
            @change=${commit}
          />`,
  });
}
