import { findRegion } from '@kotacerdas/core/region';
import { html, nothing, type TemplateResult } from 'lit';
import { areaMeaning } from '../../base/codes/area-meaning.js';
import { areaMessages } from '../../base/codes/area-messages.js';
import type { DetailsOptions } from './details-options.js';

/** Where a programme happens, each code with what it means; empty where nothing is said of it. */
export function locationLines({ index, program }: DetailsOptions): TemplateResult | '' {
  const { locale, plan } = index;
  if (program.locations.length === 0) return '';
  const places = program.locations.map((code) => ({
    code,
    meaning: areaMeaning(locale, code, plan.masterplan.region, (of) => findRegion(of)?.name),
  }));
  const isNameless = places.some(({ meaning }) => meaning?.isNamed === false);
  return html`<ul class="linked">
      ${places.map(({ code, meaning }) => html`<li>${meaning?.text ?? code}</li>`)}
    </ul>
    ${isNameless ? html`<small class="muted">${areaMessages[locale].nameless}</small>` : nothing}`;
}
