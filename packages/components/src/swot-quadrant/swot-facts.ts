import type { Framework } from '@kotacerdas/core/framework';
import { formatNumber, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Explanations } from '../base/explain/explanations.js';
import type { SwotFigure } from '../base/explain/swot/swot-figure.js';
import { swotMessages } from './messages/messages.js';
import type { SwotView } from './swot-views.js';

export interface SwotFactsOptions {
  readonly view: SwotView;
  readonly framework: Framework;
  readonly locale: Locale;
  readonly explanations: Explanations;
}

/** Coordinates, totals and IE cell in one line; each says where it comes from. */
export function swotFacts(
  { explanations, framework, locale, view }: SwotFactsOptions,
  scope: string,
): TemplateResult {
  const text = swotMessages[locale];
  const { analysis, result } = view;
  const { coordinates, efas, ieCell, ifas } = result;
  const figure = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  const facts: readonly (readonly [SwotFigure, string, string, string | null])[] = [
    ['x', 'X', text.coordinate('X'), figure(coordinates.x)],
    ['y', 'Y', text.coordinate('Y'), figure(coordinates.y)],
    ['ifas', 'IFAS', text.total('IFAS'), figure(ifas.total)],
    ['efas', 'EFAS', text.total('EFAS'), figure(efas.total)],
    ['ie-cell', text.ieCell, text.ieCell, ieCell],
  ];
  return html`<dl class="swot-facts" aria-label=${text.figures}>
    ${facts.map(([name, label, full, value]) =>
      value === null
        ? nothing
        : html`<div>
            <dt>${label}</dt>
            <dd>
              ${explanations.button(value, `${full}: ${scope}`, locale, async () => {
                const { swotExplanation } = await import('../base/explain/swot-explanation.js');
                return swotExplanation(name, { analysis, framework, scope, locale });
              })}
            </dd>
          </div>`,
    )}
  </dl>`;
}
