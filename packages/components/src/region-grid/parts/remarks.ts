import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { baseMessages } from '../../base/messages/messages.js';
import type { Places } from '../boundaries-source.js';
import type { GridContext } from '../grid-context.js';

/** What is not shown, and a map that could not be. */
export function remarks(
  { locale, model, text }: GridContext,
  leftOut: number,
  problem: Places['problem'],
  retry: (() => void) | null,
): TemplateResult {
  const unplaced = model.unplaced.length;
  return html`${
    problem === 'map-failed' || problem === 'map-unreadable'
      ? html`<div class="note no-print" role="status">
          <p>${problem === 'map-failed' ? text.mapFailed : text.mapUnreadable}</p>
          ${
            retry === null
              ? nothing
              : html`<button type="button" class="link-button" @click=${retry}>
                  ${baseMessages[locale].retry}
                </button>`
          }
        </div>`
      : nothing
  }${
    leftOut === 0
      ? nothing
      : html`<p class="muted small">${text.leftOut(formatInteger(locale, leftOut))}</p>`
  }${
    unplaced === 0
      ? nothing
      : html`<p class="muted small">${text.unplaced(formatInteger(locale, unplaced))}</p>`
  }`;
}
