import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from './messages/messages.js';

/** More than this at once would make a page slow. */
const mostAtOnce = 200;

export interface MoreButtons {
  readonly shown: number;
  readonly total: number;
  readonly pageSize: number;
  readonly locale: Locale;
  /** Shows so many in all. */
  readonly show: (length: number) => void;
}

/** Lengthens a list by a page, or, where that is not too much, to its end. */
export function moreButtons(options: MoreButtons): TemplateResult | typeof nothing {
  const { locale, pageSize, show, shown, total } = options;
  const left = total - shown;
  if (left <= 0) return nothing;
  const text = listMessages[locale];
  return html`<p class="more no-print">
    <button type="button" class="button" @click=${() => show(shown + pageSize)}>
      ${text.showMore(formatInteger(locale, Math.min(left, pageSize)))}
    </button>
    ${
      left > pageSize && left <= mostAtOnce
        ? html`<button type="button" class="link-button" @click=${() => show(total)}>
            ${text.showAll(formatInteger(locale, total))}
          </button>`
        : nothing
    }
  </p>`;
}
