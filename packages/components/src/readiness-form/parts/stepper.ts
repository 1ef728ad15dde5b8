import { formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { indicatorCard } from './indicator-card.js';

/** One indicator after the other. */
export function stepper(
  indicator: NumberedIndicator,
  indicators: readonly NumberedIndicator[],
  context: FormContext,
): TemplateResult {
  const { goTo, locale, text } = context;
  const step = (by: -1 | 1) => indicators[indicator.number - 1 + by];
  const button = (label: string, to: NumberedIndicator | undefined, main: string) =>
    html`<button
      type="button"
      class="button ${main}"
      ?disabled=${to === undefined}
      @click=${() => {
        if (to !== undefined) goTo(to);
      }}
    >
      ${label}
    </button>`;
  const position = text.position(
    formatInteger(locale, indicator.number),
    formatInteger(locale, indicators.length),
  );
  return html`<p class="eyebrow">
      <span dir="auto">${indicator.elementName[locale]}</span> ·
      <span dir="auto">${indicator.subElementName[locale]}</span>
    </p>
    ${indicatorCard(indicator, context, true)}
    <nav class="steps no-print" aria-label=${text.viewOne}>
      ${button(text.previous, step(-1), '')}
      <span class="muted">${position}</span>
      ${button(text.next, step(1), 'button-main')}
    </nav>`;
}
