import { defineColumn } from '../define-column.js';
import { choiceOptions } from '../options/choice-options.js';
import type { SheetColumn, TopicColumns } from '../sheet-column.js';

const names = [
  'Pagu',
  'Pagu indikatif',
  'Pagu anggaran',
  'Anggaran',
  'Jumlah',
  'Nilai',
  'Biaya',
  'Dana',
  'Alokasi',
  'Alokasi anggaran',
  'Kebutuhan dana',
  'Kebutuhan anggaran',
  'Pendanaan',
  'Budget',
];

/** In a list of programmes, the column that says where the money of its years comes from. */
export const budgetSourceKey = 'budget-source';

/** An amount that its header names the year of. */
const yearColumn = (year: number): SheetColumn =>
  defineColumn(`amount-${year}`, 'rupiah', [`Jumlah ${year} (Rp)`, `Amount ${year} (Rp)`], {
    at: 'amount',
    year,
    synonyms: names.map((name) => `${name} ${year}`),
    covers: ['amount', 'year'],
  });

/** The same beside a programme, with the source that its amounts have in common. */
const asideColumns = (years: readonly number[]): SheetColumn[] => [
  defineColumn(budgetSourceKey, 'choice', ['Sumber dana anggaran', 'Source of the budget'], {
    at: 'source',
    options: choiceOptions.fundingSources,
    synonyms: ['Sumber dana', 'Sumber', 'Sumber pembiayaan', 'Sumber anggaran'],
    aside: true,
  }),
  ...years.map((year) =>
    defineColumn(`amount-${year}`, 'rupiah', [`Anggaran ${year} (Rp)`, `Budget ${year} (Rp)`], {
      at: 'amount',
      year,
      synonyms: names.map((name) => `${name} ${year}`),
      aside: true,
    }),
  ),
];

/**
 * Budgets as others list them: a programme a row, and its amounts in a column for each year, in a list of budgets or
 * beside all else that is said of it. Our own sheets have a row for each.
 */
export function withYearBudgets(topic: TopicColumns, years: readonly number[]): TopicColumns {
  switch (topic.topic) {
    case 'budgets':
      return { ...topic, columns: [...topic.columns, ...years.map(yearColumn)] };
    case 'programs':
      return { ...topic, columns: [...topic.columns, ...asideColumns(years)] };
    default:
      return topic;
  }
}
