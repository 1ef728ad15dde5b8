import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';
import type { TowsStrategy } from '../tows-view.js';

/** Which programmes carry a strategy out: how many, and on demand which. */
export function programList(
  { programs, strategy }: TowsStrategy,
  { disclosure, locale, text }: TowsContext,
): TemplateResult {
  if (programs.length === 0) return html`<p class="muted small">${text.noProgram}</p>`;
  const key = `programs ${strategy.id}`;
  const open = disclosure.isOpen(key);
  const count = formatInteger(locale, programs.length);
  return html`<button
      type="button"
      class="link-button"
      part="programs-button"
      aria-expanded=${open}
      aria-label=${text.programsOf(count, strategy.code)}
      @click=${() => disclosure.toggle(key)}
    >
      ${text.programs(count)}
    </button>
    ${
      open
        ? html`<ul class="programs small" part="programs">
            ${programs.map(
              ({ code, name }) =>
                html`<li>
                  <span class="muted" dir="auto">${code}</span> <span dir="auto">${name}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}
