import { breakDownBudget } from '@kotacerdas/core/action-plan';
import { formatInteger, formatRupiah, translateTerm } from '@kotacerdas/core/locale';
import type { Explanation } from '../base/explain/explanation.js';
import { provenance } from '../base/plan-header.js';
import type { ProgramContext } from './program-context.js';

/** What the budget of the programme is made of: each line of it. */
export function explainBudget({
  form,
  locale,
  plan,
  text,
}: Pick<ProgramContext, 'form' | 'locale' | 'plan' | 'text'>): Explanation {
  const { budgets } = form.fields;
  const { total } = breakDownBudget([{ ...form.fields, id: form.id }], 'year');
  return {
    title: text.budgetTitle,
    figure: formatRupiah(locale, total),
    steps: [
      text.budgetSum(formatInteger(locale, budgets.length), formatRupiah(locale, total)),
      text.whole,
    ],
    contributions: {
      caption: text.budgetTitle,
      columns: [
        { label: text.year },
        { label: text.source },
        { label: text.amount, numeric: true },
      ],
      rows: budgets.map(({ amount, source, year }) => [
        String(year),
        translateTerm(locale, `funding.${source}`),
        formatRupiah(locale, amount),
      ]),
    },
    source: provenance(plan, locale),
  };
}
