import { formatDate, formatInteger, translateTerm, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from './locale/sentence.js';
import { baseMessages } from './messages/messages.js';
import type { LoadedPlan } from './source/plan.js';

/**
 * Data contoh*, wherever a figure of a sample plan is.
 *
 * @csspart sample - The sign of a plan that is an example
 */
export function sampleChip(plan: LoadedPlan, locale: Locale): TemplateResult | typeof nothing {
  return plan.masterplan.sample
    ? html`<span class="chip chip-sample" part="sample"
        >${sentence(translateTerm(locale, 'sample-data'))}</span
      >`
    : nothing;
}

/** Whose plan it is and what moment it shows, in one quiet line. */
export function provenance(plan: LoadedPlan, locale: Locale): string {
  const { asOf, edition, framework } = plan;
  const text = baseMessages[locale];
  return [
    framework.name[locale],
    ...(edition === null ? [] : [text.edition(formatInteger(locale, edition.number))]),
    text.asOf(formatDate(locale, asOf)),
  ].join(' · ');
}
