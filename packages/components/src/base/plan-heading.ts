import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { provenance, sampleChip } from './plan-header.js';
import type { LoadedPlan } from './source/plan.js';

/**
 * The head of a widget: whose plan it is, what it shows, what moment it stands for.
 *
 * @csspart heading - Region, title and date
 */
export function planHeading(plan: LoadedPlan, title: string, locale: Locale): TemplateResult {
  const { region, sample } = plan.masterplan;
  return html`<header class="heading" part="heading">
    <p class="eyebrow" dir="auto">${region.name}</p>
    <h2>${title}</h2>
    <p class="muted small">${provenance(plan, locale)}</p>
    ${sample ? html`<p class="chips">${sampleChip(plan, locale)}</p>` : nothing}
  </header>`;
}
