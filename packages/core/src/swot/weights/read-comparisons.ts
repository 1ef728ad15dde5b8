import type { Issue } from '../../issue/issue.js';
import { issueAt } from '../issue-at.js';

/** How two sides of a comparison are written on a scale. */
export interface ComparisonScale {
  /** Two that matter the same. */
  readonly equal: number;
  /** The scale in words that need no language: `1, 2, 3`. */
  readonly expected: string;
  readonly holds: (value: number) => boolean;
  /** The same judgement seen from the other side. */
  readonly reverse: (value: number) => number;
  readonly agree: (value: number, other: number) => boolean;
}

/** More comparisons than anybody makes; it bounds the time. */
const largestSize = 1000;

/** So many faults are enough to see what is wrong with a matrix. */
const mostIssues = 50;

/**
 * A complete matrix of comparisons, row against column, from one of which each pair is given on one side
 * or on both. Where a pair is missing, off the scale or contradicts itself, there are issues, whose path is
 * row and column, and no rows.
 */
export function readComparisons(
  matrix: readonly (readonly (number | null)[])[],
  { agree, equal, expected, holds, reverse }: ComparisonScale,
): { readonly rows: readonly (readonly number[])[]; readonly issues: readonly Issue[] } {
  const size = matrix.length;
  const issues =
    size < 1
      ? [issueAt('list-too-short', [], { found: size, limit: 1 })]
      : size > largestSize
        ? [issueAt('list-too-long', [], { found: size, limit: largestSize })]
        : matrix.flatMap(({ length: found }, row) =>
            found === size
              ? []
              : issueAt('matrix-not-square', [row], { row: row + 1, found, expected: size }),
          );
  if (issues.length > 0) return { rows: [], issues: issues.slice(0, mostIssues) };
  const rows = matrix.map((line, row) =>
    // Also the entries that a sparse line leaves out.
    Array.from(line, (entry, column) => {
      const own = entry ?? null;
      const other = matrix[column]?.[row] ?? null;
      const value = own ?? (other === null ? equal : reverse(other));
      const code =
        own !== null && !holds(own)
          ? 'comparison-not-on-scale'
          : own === null && other === null && row < column
            ? 'comparison-missing'
            : row <= column && !agree(value, other ?? reverse(value))
              ? 'comparison-contradicts'
              : null;
      if (code !== null && issues.length < mostIssues) {
        const params = {
          row: row + 1,
          column: column + 1,
          found: String(own),
          other: String(other),
        };
        issues.push(issueAt(code, [row, column], { ...params, expected }));
      }
      // The higher side was judged, the other one derived from it and often rounded.
      const judged = other !== null && other > value ? reverse(other) : value;
      return row === column ? equal : judged;
    }),
  );
  return { rows: issues.length > 0 ? [] : rows, issues };
}
