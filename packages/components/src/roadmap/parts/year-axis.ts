import { formatRupiahShort } from '@kotacerdas/core/locale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { yearNames } from '../drawing/axis.js';
import { yearLines } from '../drawing/year-lines.js';
import type { RoadmapContext } from '../roadmap-context.js';
import { explainYear } from '../timeline/year-budgets.js';

/** Below this width of a year, in em, its budget has a bar only; its button still says the amount. */
const amountFrom = 5.5;

/** What stays at the top: the years, and below them what each of them costs, which says of which year it is. */
export function yearAxis(context: RoadmapContext): TemplateResult {
  const { layout, scale, text } = context;
  const height = 2.25 * layout.em;
  return html`<div class="axis">
    <div class="axis-row" aria-hidden="true">
      <span class="title muted">${text.years}</span>
      <svg class="lane" width=${scale.width} height=${height}>
        ${yearLines(scale, height, layout.em)} ${yearNames(scale, layout.em, height)}
      </svg>
    </div>
    <div class="axis-row" role="group" aria-label=${text.budget}>
      <span class="title muted" aria-hidden="true">${text.budget}</span>
      <span class="budgets">${budgetButtons(context)}</span>
    </div>
  </div>`;
}

function budgetButtons({
  budgets,
  explanations,
  index,
  layout,
  locale,
  scale,
  text,
}: RoadmapContext) {
  const { em } = layout;
  const height = 3.5 * em;
  const most = Math.max(1, ...budgets.map(({ amount }) => amount));
  const room = height - 1.75 * em;
  return budgets.map(({ amount, year }) => {
    const words = formatRupiahShort(locale, amount);
    const tall = (room * amount) / most;
    const shown = scale.yearWidth >= amountFrom * em && amount > 0;
    const bar = html`<svg width=${scale.yearWidth} height=${height} aria-hidden="true">
      ${svg`<rect class="budget-bar" x=${scale.yearWidth * 0.2} y=${height - tall - 2} width=${scale.yearWidth * 0.6} height=${tall}></rect>`}
      ${
        shown
          ? svg`<text class="amount" x=${scale.yearWidth / 2} y=${height - tall - 0.5 * em} text-anchor="middle">${words}</text>`
          : nothing
      }
    </svg>`;
    return explanations.button(
      html`${bar}<span class="visually-hidden">${words}</span>`,
      text.budgetOf(String(year)),
      locale,
      () => explainYear(year, index.plan, locale, text),
    );
  });
}
