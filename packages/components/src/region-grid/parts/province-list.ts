import { formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { classTiles } from '../drawing/class-tiles.js';
import type { GridContext } from '../grid-context.js';
import { provinceName } from '../model/province-name.js';

/**
 * Provinces with their regions by class: the way in for a phone, where a map of tiles has no room.
 *
 * @csspart provinces - The list of provinces, or of the regions of one
 */
export function provinceList(
  { locale, model, text }: GridContext,
  choose: (code: string) => void,
): TemplateResult {
  return html`<section class="places" part="provinces" aria-labelledby="places-title">
    <h3 id="places-title" tabindex="-1">${text.provinces}</h3>
    <p class="muted small">${text.provincesHint}</p>
    <ul class="place-list">
      ${[...model.provinces].map(
        ([code, counts]) =>
          html`<li>
            <button type="button" class="line" @click=${() => choose(code)}>
              <span class="line-name">${provinceName(code)}</span>
              <span class="line-figure muted small" aria-hidden="true"
                >${formatInteger(locale, counts.known)}/${formatInteger(locale, counts.regions)}</span
              >
              <span class="visually-hidden"
                >,
                ${text.withFigure(
                  formatInteger(locale, counts.known),
                  formatInteger(locale, counts.regions),
                )}</span
              >
              ${classTiles(model, counts)}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
