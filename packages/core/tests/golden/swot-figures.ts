import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  candidateStrategies,
  explainSwot,
  normaliseWeights,
  qspm,
  quadrantStability,
  rankStrategies,
  weightsFromAhp,
  weightsFromPairs,
} from '@kotacerdas/core/swot';

/** Every analysis with its strategies and how stable its quadrant is; and the ways to weights. */
export function swotFigures({ strategies, swot }: Masterplan, { swot: { method } }: Framework) {
  return {
    analyses: swot.map((analysis) => {
      const explanation = explainSwot(analysis, method);
      const own = strategies.filter(({ swotId }) => swotId === analysis.id);
      return {
        id: analysis.id,
        explanation,
        candidates: candidateStrategies(analysis, { limit: 3, profile: method }),
        ranked: rankStrategies(own, explanation.result),
        qspm: qspm({
          factors: explanation.result.factors,
          strategies: own,
          // Which factors bear on which strategy, and how much, as plain as it can be laid down here.
          attractiveness: explanation.result.factors.map((_, row) =>
            own.map((_, column) => [1, 2, 3, 4, null][(row + 2 * column) % 5] ?? null),
          ),
        }),
        stability: quadrantStability(analysis, {
          draws: 2000,
          spread: 0.15,
          seed: 20_261_123,
          points: 5,
          profile: method,
        }),
      };
    }),
    weights: {
      ahp: weightsFromAhp([
        [1, 3, 5],
        [1 / 3, 1, 2],
        [1 / 5, 1 / 2, 1],
      ]),
      pairs: weightsFromPairs([
        [null, 2, 3],
        [2, null, 1],
        [1, 3, null],
      ]),
      normalised: normaliseWeights([5, 4, 4, 3, 1]),
    },
  };
}
