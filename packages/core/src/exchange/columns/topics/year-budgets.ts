import { defineColumn } from '../define-column.js';
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

/** An amount that its header names the year of. */
const yearColumn = (year: number): SheetColumn =>
  defineColumn(`amount-${year}`, 'rupiah', [`Jumlah ${year} (Rp)`, `Amount ${year} (Rp)`], {
    at: 'amount',
    year,
    synonyms: names.map((name) => `${name} ${year}`),
    covers: ['amount', 'year'],
  });

/**
 * Budgets as others list them: a programme a row, and its amounts in a column for each year. Our own sheets have a row
 * for each.
 */
export const withYearBudgets = (topic: TopicColumns, years: readonly number[]): TopicColumns =>
  topic.topic === 'budgets'
    ? { ...topic, columns: [...topic.columns, ...years.map(yearColumn)] }
    : topic;
