import { breakDownBudget, sumBudget } from '@kotacerdas/core/action-plan';
import { formatInteger, formatPercent, formatRupiah, translateTerm } from '@kotacerdas/core/locale';
import type { Explanation } from '../../base/explain/explanation.js';
import { provenance } from '../../base/plan-header.js';
import { budgetOf } from '../list/table-rows.js';
import type { TableContext } from '../table-context.js';

/** More rows than this nobody reads; the rest stands in one. */
const most = 100;

/** What the budget of the programmes shown is made of: its sources, and each programme's part. */
export function explainBudget({
  index,
  locale,
  text,
  view,
}: Pick<TableContext, 'index' | 'locale' | 'text' | 'view'>): Explanation {
  const { matching } = view;
  const amount = (value: number) => formatRupiah(locale, value);
  const count = (value: number) => formatInteger(locale, value);
  const { rows, total } = breakDownBudget(matching, 'program');
  const sources = breakDownBudget(matching, 'source').rows;
  const cancelled = matching.filter(({ status }) => status === 'cancelled');
  const rest = rows.slice(most);
  return {
    title: text.budgetTitle,
    figure: amount(total),
    steps: [
      text.budgetSum(count(matching.length), amount(total)),
      ...(sources.length === 0
        ? []
        : [
            text.budgetBySource(
              sources
                .map(
                  ({ amount: part, key }) =>
                    `${translateTerm(locale, `funding.${key}`)} ${amount(part)}`,
                )
                .join('; '),
            ),
          ]),
      ...(cancelled.length === 0
        ? []
        : [text.budgetCancelled(count(cancelled.length), amount(budgetOf(cancelled)))]),
      text.rupiah,
    ],
    contributions: {
      caption: text.budgetTitle,
      columns: [
        { label: text.program },
        { label: text.amount, numeric: true },
        { label: '%', numeric: true },
      ],
      rows: [
        ...rows.slice(0, most).map(({ amount: part, key, share }) => {
          const program = index.programs.get(key);
          return [
            program === undefined ? key : `${program.code} ${program.name}`,
            amount(part),
            share === null ? '' : formatPercent(locale, share * 100, 1),
          ];
        }),
        ...(rest.length === 0
          ? []
          : [[text.budgetRest(count(rest.length)), amount(sumBudget(rest)), '']]),
      ],
    },
    source: provenance(index.plan, locale),
  };
}
