import type { Issue } from '../issue/issue.js';
import type { ScoredFactor } from './types.js';

/** Two decimals are what tables print: half a unit of the last one is rounding, more is a difference. */
const roundingOfTwoDecimals = 0.005 + 1e-9;

/** Reports each factor whose printed score is not its weight × rating. */
export function checkPrintedScores(factors: readonly ScoredFactor[]): Issue[] {
  return factors.flatMap(({ code, printedScore, score }, index): Issue[] => {
    if (printedScore === null || score === null) return [];
    if (Math.abs(printedScore - score) <= roundingOfTwoDecimals) return [];
    return [
      {
        severity: 'warning',
        code: 'printed-score-differs',
        path: ['factors', index, 'printedScore'],
        params: { factor: code, printed: printedScore, computed: score },
      },
    ];
  });
}
