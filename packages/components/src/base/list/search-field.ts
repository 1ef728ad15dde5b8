import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf } from './value-of.js';

export interface SearchField {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly change: (words: string) => void;
}

/** A labelled field for search words; it searches while one types. */
export function searchField({ change, hint, label, value }: SearchField): TemplateResult {
  return html`<label class="filter filter-text">
    <span>${label}</span>
    <input
      type="search"
      placeholder=${hint}
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => change(valueOf(event))}
    />
  </label>`;
}
