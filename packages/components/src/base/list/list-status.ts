import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from './messages/messages.js';

export interface ListStatus {
  readonly text: string;
  readonly locale: Locale;
  /** Clears the filters; `null` while there are none. */
  readonly reset: (() => void) | null;
  /** What else can be done with what is listed. */
  readonly actions?: unknown;
}

/** How many are listed, told to those who can't see as well, and a way back to all of them. */
export function listStatus({ actions, locale, reset, text }: ListStatus): TemplateResult {
  return html`<div class="list-status">
    <p role="status" class="muted small">${text}</p>
    <span class="list-actions no-print">
      ${
        reset === null
          ? nothing
          : html`<button type="button" class="link-button" @click=${reset}>
              ${listMessages[locale].reset}
            </button>`
      }
      ${actions ?? nothing}
    </span>
  </div>`;
}
