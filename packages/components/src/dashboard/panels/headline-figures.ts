import { formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { PanelContext } from '../panel.js';

/** The five figures one looks at first. */
export function headlineFigures({ locale, summary, text }: PanelContext): TemplateResult {
  const { completed, freshness, fromCouncil, fromOpds, owners, total } = summary.innovations;
  const count = (value: number) => formatInteger(locale, value);
  const figures = [
    { name: text.innovations, value: total, hint: text.fromOpds(count(fromOpds)) },
    { name: text.owners, value: owners, hint: text.ownersHint },
    { name: text.council, value: fromCouncil, hint: text.councilHint },
    { name: text.completed, value: completed, hint: text.completedHint },
    { name: text.fresh, value: freshness.under30Days, hint: text.freshHint },
  ];
  return html`<dl class="figures" part="figures" aria-label=${text.figures}>
    ${figures.map(
      ({ hint, name, value }) =>
        html`<div class="headline">
          <dt>${name}</dt>
          <dd class="number">${count(value)}</dd>
          <dd class="muted small">${hint}</dd>
        </div>`,
    )}
  </dl>`;
}
