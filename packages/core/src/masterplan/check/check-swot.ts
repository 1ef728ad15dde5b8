import type { Issue } from '../../issue/issue.js';
import { checkFactors } from '../../swot/check-factors.js';
import { checkWeights } from '../../swot/check-weights.js';
import { ofKind } from '../../swot/of-kind.js';
import { resolveSwotMethod } from '../../swot/resolve-swot-method.js';
import { scoreFactors } from '../../swot/score-factors.js';
import type { Check } from './check.js';

/** A code given twice is an error of the plan already; ratings between two levels are means of respondents. */
const saidElsewhere: readonly Issue['code'][] = ['duplicate-factor', 'rating-not-integer'];

/**
 * Weights and ratings are those of a SWOT table. Only warnings, since a table is wrong for as long as somebody
 * fills it in; sides without a factor and traps of the method are for `evaluateSwot` to tell.
 */
export const checkSwot: Check = ({ swot }, framework) =>
  swot.flatMap((analysis, index) => {
    const method = resolveSwotMethod(analysis.method, framework.swot.method);
    // A factor with a rating off the scale has its weight all the same: its table isn't one weight short.
    const factors = scoreFactors(analysis.factors, method).map((factor) =>
      factor.leftOut === 'rating-out-of-range' ? { ...factor, score: 0 } : factor,
    );
    const issues = [
      ...checkFactors(analysis.factors, method),
      ...checkWeights('ifas', ofKind(factors, 'strength', 'weakness'), method),
      ...checkWeights('efas', ofKind(factors, 'opportunity', 'threat'), method),
    ];
    return issues
      .filter(({ code }) => !saidElsewhere.includes(code))
      .map((issue) => ({
        ...issue,
        severity: 'warning' as const,
        path: ['swot', index, ...issue.path],
      }));
  });
