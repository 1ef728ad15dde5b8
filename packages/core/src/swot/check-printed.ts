import type { Issue } from '../issue/issue.js';
import { issueAt } from './issue-at.js';
import type { PrintedFigures, ScoredFactor, SwotPosition, SwotTables } from './types.js';

/** Two decimals are what tables print: half a unit of the last one is rounding, more is a difference. */
const roundingOfTwoDecimals = 0.005 + 1e-9;

/**
 * Reports each printed score, sum or coordinate that is another one than the computed, which counts, or
 * that nothing was computed for.
 */
export function checkPrinted(
  printed: PrintedFigures = {},
  factors: readonly ScoredFactor[],
  computed: SwotTables & Pick<SwotPosition, 'coordinates'>,
): Issue[] {
  return [
    ...factors.flatMap(({ code, printedScore, score }, index) => {
      const path = ['factors', index, 'printedScore'];
      return compare('printed-score-differs', path, printedScore, score, { factor: code });
    }),
    ...(['ifas', 'efas', 'coordinates'] as const).flatMap((part) => {
      const shown = new Map(Object.entries<number | undefined>({ ...printed[part] }));
      return Object.entries<number | null>({ ...computed[part] }).flatMap(([figure, value]) =>
        compare('printed-total-differs', ['printed', part, figure], shown.get(figure), value),
      );
    }),
  ];
}

function compare(
  code: Issue['code'],
  path: Issue['path'],
  printed: number | null = null,
  computed: number | null,
  factor: Issue['params'] = {},
): Issue[] {
  if (printed === null) return [];
  // JSON has no NaN and no Infinity.
  const params = { ...factor, printed: Number.isFinite(printed) ? printed : String(printed) };
  if (computed === null) return [issueAt('printed-not-computed', path, params, 'warning')];
  return Math.abs(printed - computed) <= roundingOfTwoDecimals
    ? []
    : [issueAt(code, path, { ...params, computed }, 'warning')];
}
