import { programColumns } from '@kotacerdas/core/action-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TableContext } from '../table-context.js';

/** The button for choosing columns, and the choice itself once it is open. */
export function columnButton({ disclosure, text }: TableContext): TemplateResult {
  return html`<button
    type="button"
    class="link-button"
    aria-expanded=${disclosure.isOpen('columns')}
    aria-controls="columns"
    @click=${() => disclosure.toggle('columns')}
  >
    ${text.columnsButton}
  </button>`;
}

export function columnChoice({ disclosure, list, text, view }: TableContext): TemplateResult {
  const open = disclosure.isOpen('columns');
  const shown = new Set<string>(view.columns);
  return html`<fieldset id="columns" class="columns no-print" ?hidden=${!open}>
    <legend class="muted small">
      ${text.columnsShown(String(shown.size), String(programColumns.length))}
    </legend>
    ${
      open
        ? programColumns.map(
            (column) =>
              html`<label>
                <input
                  type="checkbox"
                  .checked=${live(shown.has(column))}
                  ?disabled=${column === 'name'}
                  @change=${() => list.toggle(column)}
                />
                ${text.columns[column]}
              </label>`,
          )
        : nothing
    }
  </fieldset>`;
}
