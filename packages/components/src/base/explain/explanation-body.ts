import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { dataTable } from '../figure/data-table.js';
import { baseMessages } from '../messages/messages.js';
import type { Explanation } from './explanation.js';

/**
 * The dialog in which a figure is explained.
 *
 * @csspart explanation - The dialog that explains a figure
 */
export function explanationBody(
  { contributions, figure, leftOut = [], source, steps, title }: Explanation,
  locale: Locale,
  close: () => void,
): TemplateResult {
  const text = baseMessages[locale];
  const closeAll = (event: Event): void => {
    const { currentTarget } = event;
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
  };
  // A click on the dialog itself is one beside its content: on the backdrop.
  const closeOutside = (event: Event): void => {
    if (event.target === event.currentTarget) closeAll(event);
  };
  return html`<dialog
    class="explanation"
    part="explanation"
    aria-labelledby="explanation-title"
    @close=${close}
    @click=${closeOutside}
  >
    <div class="explanation-body">
      <p class="eyebrow">${text.whereFrom}</p>
      <h3 id="explanation-title" dir="auto" tabindex="-1" autofocus>${title}</h3>
      <p class="number">${figure}</p>
      ${steps.map((step) => html`<p>${step}</p>`)}
      ${
        contributions === undefined
          ? nothing
          : html`<div
              class="table-frame"
              role="group"
              aria-label=${contributions.caption}
              tabindex="0"
            >
              ${dataTable(contributions)}
            </div>`
      }
      ${
        leftOut.length === 0
          ? nothing
          : html`<div class="note">
              <p>${text.leftOut}</p>
              <ul>
                ${leftOut.map((entry) => html`<li dir="auto">${entry}</li>`)}
              </ul>
            </div>`
      }
      <p class="muted small">${source}</p>
      <p>
        <button type="button" class="button" @click=${closeAll}>${text.close}</button>
      </p>
    </div>
  </dialog>`;
}
