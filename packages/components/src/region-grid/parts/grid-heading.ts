import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { GridContext } from '../grid-context.js';
import { provinceName } from '../model/province-name.js';

/**
 * What the map shows, how many regions have a plan, and whether some of it is an example.
 *
 * @csspart heading - Title and count
 * @csspart sample - The sign of figures that are an example
 */
export function gridHeading({ locale, model, province, text }: GridContext): TemplateResult {
  const counts = (province === null ? undefined : model.provinces.get(province)) ?? model.whole;
  const given = formatInteger(locale, counts.known + counts.unknown);
  return html`<header class="heading" part="heading">
    ${province === null ? nothing : html`<p class="eyebrow">${provinceName(province)}</p>`}
    <h2>${text.title}</h2>
    <p class="muted small">${text.counted(given, formatInteger(locale, counts.regions))}</p>
    ${
      model.sample
        ? html`<p class="chips">
            <span class="chip chip-sample" part="sample">${text.sample}</span>
          </p>`
        : nothing
    }
  </header>`;
}
