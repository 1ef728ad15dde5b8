import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramContext } from '../program-context.js';
import { faultLine } from './fault-line.js';

/** What a control needs to know of its field. */
export interface Control {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: boolean;
}

export interface FieldOptions {
  /** Where faults about it stand; unique within the form. */
  readonly key: string;
  readonly label: string;
  /** Whose field it is, for those who can't see where it stands. */
  readonly of?: string | undefined;
  readonly hint?: unknown;
  readonly marks?: string | undefined;
  /** What stands there for those who only read. */
  readonly value: unknown;
  /** Marked by an asterisk; what is read out says the control itself. */
  readonly required?: boolean | undefined;
  /** Whether the label names a group of controls, not one. */
  readonly group?: boolean | undefined;
  readonly control: (control: Control) => unknown;
}

/** A name that an element of the form may have. */
export function idOf(key: string): string {
  return `f-${key.replaceAll(/[^\w-]/g, '_')}`;
}

/** A labelled field: its control, what it is for, and what is wrong with it. */
export function field(context: ProgramContext, options: FieldOptions): TemplateResult {
  const { editable, faults, text } = context;
  const { control, group = false, hint = nothing, key, label, marks = '', of, value } = options;
  const mark =
    options.required === true ? html`<span class="required" aria-hidden="true"> *</span>` : nothing;
  const own = faults.filter((fault) => fault.key === key);
  const id = idOf(key);
  const name = html`${label}${
    of === undefined ? nothing : html`<span class="visually-hidden"> (${of})</span>`
  }`;
  if (!editable) {
    const isNone = value === '' || value === null || value === undefined || value === nothing;
    return html`<div class="field ${marks}">
      <span class="field-label">${name}</span>
      <div class="value" dir="auto">
        ${isNone ? html`<span class="muted">${text.none}</span>` : html`<span class="written">${value}</span>`}
      </div>
      ${own.map((fault) => faultLine(context, fault, ''))}
    </div>`;
  }
  const described = [
    ...(hint === nothing ? [] : [`${id}-hint`]),
    ...own.map((_, at) => `${id}-fault-${at}`),
  ];
  const drawn = control({
    id,
    describedBy: described.length === 0 ? nothing : described.join(' '),
    invalid: own.some(({ severity }) => severity === 'error'),
  });
  return html`<div
    class="field ${marks}"
    role=${group ? 'group' : nothing}
    aria-labelledby=${group ? `${id}-label` : nothing}
  >
    ${
      group
        ? html`<span class="field-label" id="${id}-label">${name}${mark}</span>`
        : html`<label for=${id}>${name}${mark}</label>`
    }
    ${drawn} ${hint === nothing ? nothing : html`<p class="field-hint" id="${id}-hint">${hint}</p>`}
    ${own.map((fault, at) => faultLine(context, fault, `${id}-fault-${at}`))}
  </div>`;
}
