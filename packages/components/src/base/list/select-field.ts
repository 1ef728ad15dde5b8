import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf } from './value-of.js';

export interface SelectField {
  readonly label: string;
  readonly value: string;
  /** `<option>`s and `<optgroup>`s. */
  readonly options: unknown;
  readonly change: (value: string) => void;
}

/** A labelled choice among a few. */
export function selectField({ change, label, options, value }: SelectField): TemplateResult {
  return html`<label class="filter">
    <span>${label}</span>
    <select .value=${live(value)} @change=${(event: Event) => change(valueOf(event))}>
      ${options}
    </select>
  </label>`;
}

/** An option, chosen or not from the start: a server can't set the value of a select. */
export function option(value: string | number, label: string, chosen: string): TemplateResult {
  return html`<option value=${value} ?selected=${String(value) === chosen}>${label}</option>`;
}
