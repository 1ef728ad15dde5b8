import { findRegion } from '@kotacerdas/core/region';
import { html, nothing, type TemplateResult } from 'lit';
import { areaLines } from '../../base/codes/area-lines.js';
import { areaMessages } from '../../base/codes/area-messages.js';
import type { DetailsOptions } from './details-options.js';

/** Where a programme happens, in codes and what they mean; empty where nothing is said of it. */
export function locationLines({ index, program }: DetailsOptions): TemplateResult | '' {
  const { locale, plan } = index;
  if (program.locations.length === 0) return '';
  const { areSomeNameless, lines, others } = areaLines(
    locale,
    program.locations,
    plan.masterplan.region,
    (code) => findRegion(code)?.name,
  );
  return html`<ul class="linked">
      ${[...lines, ...others].map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      areSomeNameless
        ? html`<small class="muted">${areaMessages[locale].nameless}</small>`
        : nothing
    }`;
}
