import { formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { classSwatch } from '../drawing/swatch.js';
import type { GridContext } from '../grid-context.js';
import { className } from '../model/class-name.js';
import type { Standing } from '../model/standing.js';

/**
 * What the signs mean, and how many regions have each.
 *
 * @csspart legend - What the signs of the drawing mean
 */
export function legend({ layout, locale, model, province, text }: GridContext): TemplateResult {
  const here = (province === null ? undefined : model.provinces.get(province)) ?? model.whole;
  const standings: readonly (readonly [Standing, number])[] = [
    ...here.counts.map((count, place) => [place, count] as const),
    ...(here.unknown > 0 ? [['unknown', here.unknown] as const] : []),
    ['none', here.without],
  ];
  const use = layout.kind === 'tiles' ? 'tile' : 'pattern';
  return html`<ul class="legend small" part="legend" aria-label=${text.legend}>
    ${standings.map(
      ([standing, count]) =>
        html`<li>
          ${classSwatch(model, standing, use)}
          <span
            >${className(model, standing, locale)}
            <span class="muted">(${formatInteger(locale, count)})</span></span
          >
        </li>`,
    )}
  </ul>`;
}
