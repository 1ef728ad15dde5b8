import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';

/** Shows more of a long list. */
export function moreButton(
  key: string,
  next: number,
  { locale, pages, text }: TowsContext,
): TemplateResult | typeof nothing {
  return next === 0
    ? nothing
    : html`<p class="no-print">
        <button type="button" class="link-button" @click=${() => pages.more(key)}>
          ${text.more(formatInteger(locale, next))}
        </button>
      </p>`;
}
