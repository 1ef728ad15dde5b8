import { crossBudget, sumBudget } from '@kotacerdas/core/action-plan';
import { formatNumber, formatRupiah, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import type { DataTable } from '../../base/figure/data-table.js';
import type { DetailsMessages } from '../messages/types.js';

/** Indicators of a programme with their baseline and a target per year; `null` without any. */
export function indicatorTable(
  { indicators }: Program,
  locale: Locale,
  text: DetailsMessages,
): DataTable | null {
  if (indicators.length === 0) return null;
  const years = [
    ...new Set(indicators.flatMap(({ targets }) => targets.map(({ year }) => year))),
  ].sort((a, b) => a - b);
  const figure = (value: number) => formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
  return {
    caption: text.indicators,
    columns: [
      { label: text.indicator },
      { label: text.unit },
      { label: text.baseline, numeric: true },
      ...years.map((year) => ({ label: text.target(String(year)), numeric: true })),
    ],
    rows: indicators.map(({ baseline, direction, name, targets, unit }) => [
      direction === 'lower' ? `${name} (${text.lowerIsBetter})` : name,
      unit,
      baseline === null ? '–' : `${figure(baseline.value)} (${baseline.year})`,
      ...years.map((wanted) => {
        const target = targets.find(({ year }) => year === wanted);
        return target === undefined ? '–' : figure(target.value);
      }),
    ]),
  };
}

/** Budget of a programme: sources down, years across, with totals; `null` without any. */
export function budgetTable(
  program: Program,
  locale: Locale,
  text: DetailsMessages,
): DataTable | null {
  if (program.budgets.length === 0) return null;
  const { columns, rows, total } = crossBudget([program], 'source', 'year');
  const amount = (value: number | undefined) =>
    value === undefined ? '–' : formatRupiah(locale, value);
  return {
    caption: text.budgets,
    columns: [
      { label: text.budgets },
      ...columns.map(({ key }) => ({ label: String(key), numeric: true })),
      { label: text.total, numeric: true },
    ],
    rows: [
      ...rows.map((row) => [
        translateTerm(locale, `funding.${row.key}`),
        ...columns.map(({ key }) => amount(row.cells.find((cell) => cell.key === key)?.amount)),
        amount(sumBudget(row.cells)),
      ]),
      [text.total, ...columns.map((column) => amount(column.amount)), amount(total)],
    ],
  };
}
