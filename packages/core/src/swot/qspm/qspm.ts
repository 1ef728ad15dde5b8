import type { Issue } from '../../issue/issue.js';
import { byText } from '../by-text.js';
import { checkCodes } from '../check-codes.js';
import { checkRating } from '../check-rating.js';
import { checkWeight } from '../check-weight.js';
import { duplicatesOf } from '../duplicates-of.js';
import { issueAt } from '../issue-at.js';
import { rankLargestFirst } from '../strategies/rank-largest-first.js';
import { sumOf } from '../sum-of.js';

/**
 * What {@link qspm} compares.
 *
 * @example
 * const input: QspmInput = {
 *   factors: [{ code: 'S1', weight: 0.6 }],
 *   strategies: [{ code: 'SO1' }, { code: 'WO1' }],
 *   attractiveness: [[4, 2]],
 * };
 */
export interface QspmInput {
  /** With their weights of IFAS and EFAS, as fractions; the factors of a `SwotResult` fit. */
  readonly factors: readonly {
    readonly code: string;
    readonly weight: number;
  }[];
  readonly strategies: readonly { readonly code: string }[];
  /**
   * A row for each factor, a column for each strategy: 1 not, 2 somewhat, 3 reasonably, 4 highly
   * attractive; `null` where the factor does not bear on the choice.
   */
  readonly attractiveness: readonly (readonly (number | null)[])[];
}

/**
 * A row of the matrix.
 *
 * @example
 * const row: QspmRow = {
 *   code: 'S1',
 *   weight: 0.6,
 *   attractiveness: [4, 2],
 *   totals: [2.4, 1.2],
 *   leftOut: null,
 * };
 */
export interface QspmRow {
  readonly code: string;
  readonly weight: number;
  /** One for each strategy. */
  readonly attractiveness: readonly (number | null)[];
  /** TAS = weight × attractiveness, one for each strategy; `null` where the row is left out. */
  readonly totals: readonly (number | null)[];
  /**
   * Why the row adds to no sum: the factor does not bear on the choice, or the code of the issue that says
   * what is wrong. `null` where it adds.
   */
  readonly leftOut: 'not-affected' | Issue['code'] | null;
}

/**
 * A column of the matrix.
 *
 * @example
 * const column: QspmStrategy = { code: 'SO1', total: 5.3, rank: 1 };
 */
export interface QspmStrategy {
  readonly code: string;
  /** STAS: the sum of TAS; `null` where no row counts. */
  readonly total: number | null;
  /** Largest sum first; equal sums share a rank (1, 2, 2, 4). */
  readonly rank: number | null;
}

/**
 * The quantitative strategic planning matrix.
 *
 * @example
 * const empty: Qspm = { factors: [], strategies: [], issues: [] };
 */
export interface Qspm {
  /** In the order given. */
  readonly factors: readonly QspmRow[];
  /** In the order given. */
  readonly strategies: readonly QspmStrategy[];
  readonly issues: readonly Issue[];
}

/**
 * Compares strategies by how attractive each factor makes them: TAS = weight × attractiveness, summed for
 * each strategy, the largest sum first.
 *
 * A factor without any attractiveness does not bear on the choice and is left out. One that is rated for
 * some strategies only would favour those, so it is left out for all and a warning, as David asks that a
 * factor rated for one strategy be rated for all. A row is also left out, with an error, if an
 * attractiveness is outside 1–4 or its weight is unusable. Means over respondents (2.5) are fine. Rows or
 * columns that are missing count as `null`, those too many are not read. Factors or strategies that share a
 * code count, and are reported. Rows are added in the order of their codes.
 *
 * Method: David, Strategic Management, on the quantitative strategic planning matrix.
 *
 * @example
 * const { strategies } = qspm({
 *   factors: [
 *     { code: 'S1', weight: 0.5 },
 *     { code: 'W1', weight: 0.5 },
 *     { code: 'O1', weight: 1 },
 *   ],
 *   strategies: [{ code: 'SO1' }, { code: 'WO1' }],
 *   attractiveness: [
 *     [4, 2],
 *     [1, 3],
 *     [4, 3],
 *   ],
 * });
 * strategies.map(({ code, rank, total }) => [code, total, rank]); // [['SO1', 6.5, 1], ['WO1', 5.5, 2]]
 */
export function qspm({ attractiveness, factors, strategies }: QspmInput): Qspm {
  const issues: Issue[] = [
    ...checkCodes(factors, 'factors'),
    ...duplicatesOf(strategies).map(({ code, index }) =>
      issueAt('duplicate-code', ['strategies', index, 'code'], { found: code }),
    ),
  ];
  const rows = factors.map(({ code, weight }, row) => {
    const values = strategies.map((_, column) => attractiveness[row]?.[column] ?? null);
    const rated = values.filter((value) => value !== null).length;
    const path = ['attractiveness', row];
    const faults = [
      ...checkWeight(weight, code, ['factors', row, 'weight']),
      ...values.flatMap((value, column) =>
        checkRating(value ?? 1, code, { lowest: 1, highest: 4 }, [...path, column]),
      ),
    ];
    if (rated > 0 && rated < values.length) {
      faults.push(issueAt('attractiveness-incomplete', path, { factor: code }, 'warning'));
    }
    issues.push(...faults);
    const leftOut = rated === 0 ? ('not-affected' as const) : (faults[0]?.code ?? null);
    const totals = values.map((value) => (leftOut === null ? weight * (value ?? 0) : null));
    return { code, weight, attractiveness: values, totals, leftOut };
  });
  const counted = rows
    .filter(({ leftOut }) => leftOut === null)
    .sort((a, b) => byText(a.code, b.code) || a.weight - b.weight);
  const sums = strategies.map(({ code }, column) => ({
    code,
    column,
    score: sumOf(counted.map(({ totals }) => totals[column] ?? 0)),
  }));
  const ranks = new Map(rankLargestFirst(sums).map(({ column, rank }) => [column, rank]));
  return {
    factors: rows,
    strategies: sums.map(({ code, column, score }) => ({
      code,
      total: score,
      rank: ranks.get(column) ?? null,
    })),
    issues,
  };
}
