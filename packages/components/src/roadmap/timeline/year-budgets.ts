import { crossBudget, sumBudget } from '@kotacerdas/core/action-plan';
import { formatInteger, formatRupiah, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import type { Explanation } from '../../base/explain/explanation.js';
import { provenance } from '../../base/plan-header.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import type { RoadmapMessages } from '../messages/types.js';
import type { Years } from './scale.js';

type Line = Program['budgets'][number];

/** More rows than this nobody reads; the rest stands in one. */
const most = 100;

export interface YearBudget {
  readonly year: number;
  readonly amount: number;
}

/** What all programmes cost in each year of the axis. */
export function yearBudgets(programs: readonly Program[], { from, to }: Years): YearBudget[] {
  const lines = new Map<number, Line[]>();
  for (let year = from; year <= to; year += 1) lines.set(year, []);
  for (const { budgets } of programs) {
    for (const line of budgets) lines.get(line.year)?.push(line);
  }
  return [...lines].map(([year, ofYear]) => ({ year, amount: sumBudget(ofYear) }));
}

/** What the budget of a year is made of: its programmes by their sources. */
export function explainYear(
  year: number,
  plan: LoadedPlan,
  locale: Locale,
  text: RoadmapMessages,
): Explanation {
  const ofYear = plan.masterplan.programs.flatMap((program) => {
    const budgets = program.budgets.filter((line) => line.year === year);
    return budgets.length === 0 ? [] : [{ ...program, budgets }];
  });
  const { columns, rows, total } = crossBudget(ofYear, 'program', 'source');
  const names = new Map<string, string>(
    ofYear.map(({ code, id, name }) => [id, `${code} ${name}`]),
  );
  const amount = (value: number | undefined) =>
    value === undefined ? '–' : formatRupiah(locale, value);
  const rest = rows.slice(most);
  const line = (name: string, cells: readonly (string | undefined)[], sum: number) => [
    name,
    ...cells.map((cell) => cell ?? '–'),
    amount(sum),
  ];
  return {
    title: text.budgetOf(String(year)),
    figure: amount(total),
    steps: [text.budgetSum(String(year), formatInteger(locale, ofYear.length), amount(total))],
    contributions: {
      caption: text.budgetOf(String(year)),
      columns: [
        { label: text.program },
        ...columns.map(({ key }) => ({
          label: translateTerm(locale, `funding.${key}`),
          numeric: true,
        })),
        { label: text.budget, numeric: true },
      ],
      rows: [
        ...rows.slice(0, most).map((row) =>
          line(
            names.get(row.key) ?? row.key,
            columns.map(({ key }) => amount(row.cells.find((cell) => cell.key === key)?.amount)),
            row.amount,
          ),
        ),
        ...(rest.length === 0
          ? []
          : [
              line(
                `${text.budgetOther} (${formatInteger(locale, rest.length)})`,
                columns.map(() => undefined),
                sumBudget(rest),
              ),
            ]),
      ],
    },
    source: provenance(plan, locale),
  };
}
