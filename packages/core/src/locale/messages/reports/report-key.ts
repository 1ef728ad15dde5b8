import type { id } from './id.js';

/**
 * A key of the words of summaries, roll-ups, evaluations, inventories and open data. A language that lacks one does
 * not compile.
 *
 * @example
 * const key: ReportKey = 'summary.period';
 * translateReport('id', key); // 'Periode'
 */
export type ReportKey = keyof typeof id;
