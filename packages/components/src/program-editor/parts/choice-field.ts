import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProgramContext } from '../program-context.js';
import { field, type FieldOptions } from './field.js';

export interface SelectOptions extends Pick<
  FieldOptions,
  'key' | 'label' | 'of' | 'hint' | 'marks'
> {
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What stands for nothing chosen; without it something always is. */
  readonly empty?: string;
  readonly required?: boolean;
  readonly choose: (value: string) => void;
}

/** One of a few. A value that there is no choice of stays, and can be seen. */
export function selectField(context: ProgramContext, options: SelectOptions): TemplateResult {
  const { choose, empty, key, required = false, value } = options;
  const known = options.options.some(([own]) => own === value) || value === '';
  const all = known ? options.options : [...options.options, [value, value] as const];
  const label = all.find(([own]) => own === value)?.[1] ?? '';
  return field(context, {
    ...options,
    value: label,
    control: ({ describedBy, id, invalid }) =>
      html`<select
        class="input"
        id=${id}
        data-field=${key}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(value)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) choose(target.value);
        }}
      >
        ${
          empty === undefined
            ? nothing
            : html`<option value="" ?selected=${value === ''}>${empty}</option>`
        }
        ${all.map(
          ([own, name]) => html`<option value=${own} ?selected=${own === value}>${name}</option>`,
        )}
      </select>`,
  });
}

export interface ChecksOptions<Word extends string> extends Pick<
  FieldOptions,
  'key' | 'label' | 'hint'
> {
  readonly chosen: readonly Word[];
  readonly words: readonly Word[];
  readonly names: Readonly<Record<Word, string>>;
  readonly change: (chosen: readonly Word[]) => void;
}

/** Any of a few. */
export function checksField<Word extends string>(
  context: ProgramContext,
  options: ChecksOptions<Word>,
): TemplateResult {
  const { change, chosen, key, names, words } = options;
  return field(context, {
    ...options,
    group: true,
    value: chosen.map((word) => names[word]).join(', '),
    control: () =>
      html`<div class="checks">
        ${words.map((word, at) =>
          check(names[word], chosen.includes(word), at === 0 ? key : `${key} ${word}`, (on) =>
            change(words.filter((other) => (other === word ? on : chosen.includes(other)))),
          ),
        )}
      </div>`,
  });
}

/** A box to tick, with its label. */
export function check(
  label: string,
  on: boolean,
  key: string,
  change: (on: boolean) => void,
): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      data-field=${key}
      .checked=${live(on)}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) change(target.checked);
      }}
    /><span>${label}</span></label
  >`;
}
