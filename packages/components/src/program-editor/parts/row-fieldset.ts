import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramContext } from '../program-context.js';

export interface RowOptions {
  readonly list: 'indicators' | 'progress';
  readonly id: string;
  readonly title: string;
  /** What it is called where it is taken out. */
  readonly name: string;
  readonly body: unknown;
}

/** One of several indicators or reports, and a way to take it out. What it lacks is said once it was left. */
export function rowFieldset(
  { editable, editor, text }: ProgramContext,
  { body, id, list, name, title }: RowOptions,
): TemplateResult {
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const stays =
      currentTarget instanceof Element &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!stays) editor.settle(`${list} ${id}`);
  };
  return html`<fieldset class="row" @focusout=${left}>
    <legend class="row-title">${title}</legend>
    ${body}
    ${
      editable
        ? html`<p class="row-end no-print">
            <button
              type="button"
              class="link-button"
              @click=${() => {
                editor.removeRow(list, id);
                editor.say(text.unchosen(name));
              }}
            >
              ${text.removeItem(title.toLowerCase())}<span class="visually-hidden"
                >${name === title ? nothing : `: ${name}`}</span
              >
            </button>
          </p>`
        : nothing
    }
  </fieldset>`;
}
