import type { IeCell } from './types.js';

const cells: readonly IeCell[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/**
 * The cell of the internal–external matrix (David): columns by the IFE total, rows by the EFE total,
 * strong 3–4, average 2 to below 3, weak 1 to below 2. `null` when a total is missing or outside 1–4.
 * Grow and build: I, II, IV; hold and maintain: III, V, VII; harvest or divest: VI, VIII, IX.
 *
 * Give totals of reversed ratings (1 = most serious weakness or threat), as David has them: those of ratings
 * by magnitude grow with a weakness, of which {@link evaluateSwot} warns.
 *
 * @example
 * findIeCell(2.5, 3.2); // 'II'
 */
export function findIeCell(ifeTotal: number | null, efeTotal: number | null): IeCell | null {
  const column = third(ifeTotal);
  const row = third(efeTotal);
  return column === null || row === null ? null : (cells[3 * row + column] ?? null);
}

/** Decimal sums miss a border by some 1e-16: `0.1 × 30` must count as 3. */
const slack = 1e-9;

function third(total: number | null): 0 | 1 | 2 | null {
  if (total === null || !(total >= 1 - slack && total <= 4 + slack)) return null;
  if (total >= 3 - slack) return 0;
  return total >= 2 - slack ? 1 : 2;
}
