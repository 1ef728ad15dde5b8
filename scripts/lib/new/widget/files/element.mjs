/** The class of the element: a heading and a table, or what to do where there is nothing to count. */
export const element = ({ camel, className, name, tag, texts }) => `
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { dataTable } from '../base/figure/data-table.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { countsTable } from './counts-table.js';
import { dimensionCounts } from './dimension-counts.js';
import { ${texts} } from './messages/messages.js';
import { ${camel}Styles } from './${name}.styles.js';

/**
 * How many problems, needs, innovations, strategies and programmes a plan holds, dimension by dimension and in all.
 *
 * @element ${tag}
 */
export class ${className} extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, ${camel}Styles];

  readonly #counts = memoizeLast(dimensionCounts);

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = ${texts}[locale];
    const counts = this.#counts(plan);
    return html\`<div class="stack">
      \${planHeading(plan, text.title, locale)}
      \${
        counts.whole.items === 0
          ? message(text.emptyTitle, html\`<p>\${text.emptyHint}</p>\`)
          : html\`<div class="counts" role="group" aria-label=\${text.caption} tabindex="0">
              \${dataTable(countsTable(counts, plan.framework, locale))}
            </div>\`
      }
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
