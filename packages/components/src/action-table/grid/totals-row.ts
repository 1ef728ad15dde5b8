import { formatInteger, formatRupiahShort } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { TableContext } from '../table-context.js';
import { explainBudget } from './explain-budget.js';

/** How many programmes are listed and what they cost together; the sum says what it is made of. */
export function totalsRow(context: TableContext): TemplateResult {
  const { explanations, locale, text, view } = context;
  const { budget, columns, matching, rows } = view;
  const name = text.total(formatInteger(locale, matching.length));
  const sum = explanations.button(formatRupiahShort(locale, budget), text.budgetTitle, locale, () =>
    explainBudget(context),
  );
  return html`<tr role="row" class="totals" aria-rowindex=${rows.length + 2}>
    <th
      role="rowheader"
      scope="row"
      colspan=${columns.length}
      aria-colspan=${columns.length}
      aria-colindex="1"
    >
      <span class="totals-line"
        ><span>${name}</span><span>${text.columns.budget} ${sum}</span></span
      >
    </th>
  </tr>`;
}
